/** Files that are handed in, in Swedish. */
import { plural } from './plural';

const several = plural('sv');

export const files = {
  reading: (name: string) => `Läser ${name} …`,
  page: (name: string, page: number, of: number) => `Läser ${name}: sida ${page} av ${of}`,
  kept: (name: string) => `Texten kommer från ${name}. Filen sparas som den är, tillsammans med utkastet.`,
  replaced: (name: string) => `Texten i ${name} ersatte den som stod i rutan.`,
  remove: 'Ta bort filen',
  removeOf: (name: string) => `Ta bort filen ${name}`,
  look: 'Granska igen',
  review: 'Granska innan texten används',
  right: 'Stämmer texten?',
  unsure:
    'En PDF vet bara var bokstäverna står på sidan. Styckena nedan är hopsatta av Replik: titta igenom dem. Det som inte stämmer kan du rätta i rutan efteråt.',
  text: 'Så läses texten',
  isRight: 'Ja, använd texten',
  use: 'Använd texten',
  changes: (n: number) =>
    several(n, { one: 'Filen har # spårad ändring. Läs texten', other: 'Filen har # spårade ändringar. Läs texten' }),
  views: { accepted: 'med ändringarna', original: 'utan ändringarna' },
  parts: 'Vad är utkastet?',
  mailItself: 'Själva mejlet',
  beside: (n: number) =>
    several(n, {
      one: '# sak bredvid texten, som inte blandas in i den',
      other: '# saker bredvid texten, som inte blandas in i den',
    }),
  kinds: {
    comment: 'Kommentar',
    footnote: 'Fotnot',
    endnote: 'Slutnot',
    'text-box': 'Textruta',
    mail: 'Mejlet',
    attachment: 'Bilaga',
    picture: 'Bild',
  },
  picture: (page: string) => `Sida ${page} är en bild, som det inte går att läsa någon text ur.`,
  own: {
    title: 'Filen som den kom',
    download: 'Hämta filen',
    lead: 'Filen är kvar precis som journalisten skickade den.',
    nothing: 'Ingenting står bredvid texten: inga kommentarer, fotnoter eller textrutor.',
  },
  reasons: {
    unknown:
      'Replik läser inte den sortens fil. Spara den som Word (.docx) eller PDF, eller kopiera texten och klistra in den.',
    mislabelled:
      'Filen är något annat än vad namnet säger. Spara den på nytt, eller kopiera texten och klistra in den.',
    damaged: 'Filen är skadad eller ofullständig. Be om den igen, eller kopiera texten och klistra in den.',
    password: 'Filen är låst med ett lösenord. Spara den utan, eller kopiera texten och klistra in den.',
    macros:
      'Filen innehåller makron, alltså program, och öppnas därför inte. Spara den utan makron, eller klistra in texten.',
    unsafe: 'Filen är gjord så att det kan vara farligt att öppna den. Den lämnas orörd; klistra in texten i stället.',
    scan: 'PDF:en innehåller bara bilder av sidorna, som från en skanner, och ingen text att läsa. Be om själva texten.',
    slow: 'Filen tar för lång tid att läsa. Kopiera texten och klistra in den.',
  },
};
