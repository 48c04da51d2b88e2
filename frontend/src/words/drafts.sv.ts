/** The list of drafts and the new draft, in Swedish. */

export const drafts = {
  states: { open: 'Öppet', sent: 'Skickat', declined: 'Avböjt', published: 'Publicerat', closed: 'Avslutat' },
  title: 'Dina utkast',
  more: 'Visa fler',
  search: { label: 'Sök bland utkasten', none: 'Inget utkast innehåller det.' },
  version: (n: number) => `version ${n}`,
  answered: (answered: number, total: number) => `${answered} av ${total} besvarade`,
  unconfirmed: 'Inte bekräftat: ring och fråga om det kom fram',
  received: (day: string) => `inkom ${day}`,
  remove: {
    label: 'Ta bort',
    labelOf: (title: string) => `Ta bort ”${title}”`,
    question: 'Ta bort utkastet?',
    what: (title: string) => `”${title}” försvinner, med alla versioner och alla repliker du har skrivit.`,
    final: 'Det går inte att ångra.',
    confirm: 'Ta bort utkastet',
    done: (title: string) => `”${title}” är borttaget.`,
  },
  welcome: {
    title: 'Så går det till',
    steps: [
      'Klistra in texten som journalisten har skickat. Replik hittar citaten och visar vem som säger vad.',
      'Skriv dina repliker bredvid, textställe för textställe. De sparas medan du skriver.',
      'Skicka ett svarsdokument, i tid och i det utrymme du har fått.',
    ],
    promise: 'Texten lämnar aldrig Replik av sig själv. Det är du som skickar svaret.',
    example: 'Prova ett exempel',
    opening: 'Öppnar exemplet …',
  },
  fresh: {
    title: 'Nytt utkast',
    text: 'Klistra in texten du har fått',
    hint: 'Styckena behålls som de är. Du kan också släppa en fil var som helst på sidan: Word, PDF, OpenDocument, RTF, ett sparat mejl …',
    file: 'Välj fil',
    drop: 'Släpp filen här',
    missing: 'Klistra in texten först.',
    read: 'Läs utkastet',
    reading: 'Läser …',
    details: 'Mer om utkastet',
    optional: 'Allt är frivilligt och går att ändra senare.',
  },
};
