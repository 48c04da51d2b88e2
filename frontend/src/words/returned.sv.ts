/** Deras egen fil, ut med svaren och tillbaka med deras, på svenska. */
import { plural } from './plural';

const several = plural('sv');

export const returned = {
  menu: 'Deras egen fil, med svaren i …',
  title: 'Deras egen fil',
  out: 'Skicka tillbaka deras fil',
  lead: 'Varje svar blir en kommentar på orden det gäller, och varje föreslagen lydelse en spårad ändring. Resten av filen är orörd.',
  take: { docx: 'Hämta för Word', odt: 'Hämta för LibreOffice' },
  bases: {
    clean: 'Utkastet kom inte som en sådan fil. Du fick en ren fil av texten, med samma kommentarer och ändringar.',
    'other-format':
      'Deras fil är av det andra slaget. Du fick en ren fil av texten, med samma kommentarer och ändringar.',
    'other-text':
      'Utkastets text här är inte den som står i deras fil. Du fick en ren fil av texten, med samma kommentarer och ändringar.',
  },
  spelled: (n: number) =>
    several(n, {
      one: 'Ett ställe är låst i deras fil. Där står lydelsen i kommentaren.',
      other: '# ställen är låsta i deras fil. Där står lydelserna i kommentarerna.',
    }),
  back: 'Läs in deras svar',
  choose: 'Välj filen som kom tillbaka',
  reading: 'Läser filen …',
  waiting: 'Hämtar …',
  none: 'Ingen fil har kommit tillbaka än.',
  summary: (file: string, at: string) => `${file}, inläst ${at}`,
  counts: (taken: number, of: number, answered: number) =>
    `${taken} av ${of} ändringar gjorda, ${several(answered, { one: '# kommentar besvarad', other: '# kommentarer besvarade' })}`,
  changes: {
    accepted: 'Ändringen är gjord',
    rejected: 'Ändringen är inte gjord',
    rewritten: 'Omskrivet på annat sätt',
    pending: 'Ändringen väntar',
  },
  comments: {
    answered: 'Kommentaren är besvarad',
    resolved: 'Kommentaren är avbockad',
    unanswered: 'Kommentaren är obesvarad',
    missing: 'Kommentaren är borttagen',
  },
  proposed: 'Föreslogs',
  removal: 'Stryks',
  now: 'Står nu',
  others: 'Annat de har skrivit',
  show: 'Visa textstället',
};
