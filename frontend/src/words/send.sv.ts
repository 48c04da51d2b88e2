/** Sending the response, in Swedish. */
import { plural } from './plural';

const several = plural('sv');

export const send = {
  title: 'Skicka svaret',
  menu: 'Skicka …',
  lead: 'Replik skickar ingenting själv. Här ser du exakt vad som går i väg, hämtar filen och sparar ett kvitto.',
  audience: 'Till vem',
  audiences: { journalist: 'Till journalisten', public: 'För min egen sida' },
  format: 'Format',
  layout: 'Uppställning',
  quoting: 'Hur mycket av utkastet som visas',
  quotings: { full: 'Hela textställena', 'first-words': 'Bara de första orden', none: 'Inget' },
  copyright:
    'Utkastet är journalistens text och är inte publicerat än. Citera inte mer än du behöver för att svaret ska gå att förstå, eller fråga först.',
  goes: 'Det här går i väg',
  goesCount: (n: number) => several(n, { one: 'En replik', other: '# repliker' }),
  noteAlong: 'med ett ord till redaktionen',
  sources: (n: number) => several(n, { one: '# källa', other: '# källor' }),
  short: 'i kortversion',
  unplaced: 'utan plats i texten',
  named: 'Namn i huvudet',
  greeting: 'hälsningen',
  signature: 'underskriften',
  stays: 'Det här stannar hos dig',
  staying: {
    'internal-note': (n: number) => several(n, { one: 'en egen anteckning', other: '# egna anteckningar' }),
    background: (n: number) => several(n, { one: 'en replik på bakgrund', other: '# repliker på bakgrund' }),
    'left-out': (n: number) => several(n, { one: 'en replik som är ute', other: '# repliker som är ute' }),
    skipped: (n: number) => several(n, { one: 'ett överhoppat textställe', other: '# överhoppade textställen' }),
    unanswered: (n: number) => several(n, { one: 'ett obesvarat textställe', other: '# obesvarade textställen' }),
    'correction-without-change': (n: number) =>
      several(n, { one: 'en rättelse som inte ändrar något', other: '# rättelser som inte ändrar något' }),
    unplaced: (n: number) =>
      several(n, { one: 'en replik utan plats i texten', other: '# repliker utan plats i texten' }),
  },
  own: {
    title: 'Deras egen fil',
    format: 'Deras fil med svaren i',
    sign: (name: string) => `Skriv under kommentarerna med ${name}`,
    holds: (comments: number, changes: number, author: string) =>
      `${several(comments, { one: '# kommentar', other: '# kommentarer' })} och ${several(changes, { one: '# ändring', other: '# ändringar' })} i namnet ${author}.`,
    theirs: 'Det här fanns redan i deras fil',
    held: (comments: number, changes: number, people: string) =>
      comments || changes
        ? `${several(comments, { one: '# kommentar', other: '# kommentarer' })} och ${several(changes, { one: '# ändring', other: '# ändringar' })}${people ? ` av ${people}` : ''}.`
        : 'Inga kommentarer och inga spårade ändringar.',
    hidden: (n: number) =>
      several(n, { one: 'Ett ställe med dold text. Det är deras.', other: '# ställen med dold text. De är deras.' }),
    properties: 'Vad deras fil säger om sig själv',
    never:
      'Utöver kommentarerna och ändringarna är deras fil orörd: inget om dig, din dator eller dina anteckningar läggs till.',
  },
  never: 'Filen innehåller aldrig egna anteckningar, versionshistorik, ditt användarnamn eller dold text.',
  file: (name: string, size: string) => `${name}, ${size}`,
  over: (amount: string) => `Svaret är ${amount} för långt för utrymmet. De här replikerna behöver kortas eller utgå:`,
  fix: 'Få plats …',
  place: (n: number) => `Textställe ${n}`,
  leaks: 'Något som skulle stanna finns i filen. Skicka den inte.',
  left: 'Ett namn ur listan står kvar:',
  leftIn: (name: string, number: number | null) => (number ? `${name}, svar ${number}` : name),
  aliases: {
    title: 'Täcknamn',
    lead: 'Det till höger står i stället för namnet, i alla böjningar, i filnamnet och i dokumentets egenskaper.',
    name: 'Namn',
    label: 'Visas som',
    nameOf: (n: number) => `Namn ${n}`,
    labelOf: (n: number) => `Visas som, rad ${n}`,
    add: 'Lägg till namn',
    remove: (name: string) => `Ta bort ${name || 'raden'}`,
    suggested: 'I utkastet:',
    sharedLabel: (names: string, label: string) =>
      `${names} visas båda som ”${label}”. Läsaren kan inte skilja dem åt.`,
    sharedWord: (names: string, word: string) =>
      `${names} heter båda ${word}. Där bara ${word} står gäller den som senast nämndes med hela namnet.`,
    preview: 'Så här ser det ut',
    waiting: 'Räknar …',
    notYet: 'Visas när inget namn ur listan står kvar.',
  },
  recipient: 'Till',
  recipientHint: 'Namn eller adress, så att du vet vem som fick det.',
  recipientWanted: 'Skriv vem som får det.',
  channel: 'Hur',
  channels: { mail: 'Mejl', link: 'Länk', message: 'Meddelande', paper: 'På papper', other: 'Annat sätt' },
  submit: 'Hämta filen och spara kvitto',
  download: 'Hämta bara filen',
  done: 'Filen är hämtad och kvittot sparat. Skicka den nu.',
  records: 'Kvitton',
  sent: (to: string, how: string, when: string) => `Till ${to}, ${how.toLowerCase()}, ${when}`,
  confirmed: (when: string) => `Bekräftat ${when}`,
  unconfirmed: 'Inte bekräftat än',
  confirm: 'Det är bekräftat',
  unconfirm: 'Ångra',
  again: 'Hämta filen igen',
  mail: 'Öppna ett mejl',
  copyAsk: 'Kopiera raden ”bekräfta gärna”',
  copied: 'Raden är kopierad.',
  hash: 'Fingeravtryck (SHA-256)',
  remind: (time: string) => `Inte bekräftat, och tiden går ut ${time}. Ring och fråga om svaret kom fram.`,
  annotations: 'Webbanteckningar (W3C)',
  checking: 'Ser efter vad som går i väg …',
  saveFirst: 'Allt är inte sparat än. Försök igen om en stund.',
};
