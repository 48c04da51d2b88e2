/** What one can ask for in a reply, and what helps to write it, in Swedish. */
import { plural } from './plural';

const several = plural('sv');

export const reply = {
  helps: {
    name: 'Skrivhjälp',
    quote: 'Citera stället',
    attribute: (words: string) => `Lägg till ”${words}”`,
    dash: 'Pratminus',
    marks: (open: string, close: string) => `Citationstecken ${open}…${close}`,
    tied: 'Fast tankstreck',
    nothingToAttribute: 'Skriv först det som ska sägas. Står namnet redan där läggs inget till.',
    nobody: 'Säg först vem du är i texten, så vet Replik vilket namn som ska stå.',
    alreadyMarked: 'Det är redan markerat som citat.',
  },
  misquote: {
    name: 'Det är ditt eget citat. Vad är det som är fel?',
    misquoted: 'Jag är felciterad',
    different: 'Jag vill säga det annorlunda',
    policy: {
      misquoted: 'Ett felaktigt citat ska tidningen rätta. Skriv vad du sade, och gärna när och till vem.',
      different:
        'Det du har sagt får tidningen trycka. Du kan be om en annan lydelse, men det är redaktionen som avgör.',
    },
    quotesNobody: 'Välj det som stämmer, så vet redaktionen hur den ska bedöma rättelsen.',
  },
  publication: {
    name: 'Får det tryckas?',
    publication: 'För publicering',
    background: 'På bakgrund',
    means: 'På bakgrund: journalisten får läsa det, men det går aldrig med i något som ska publiceras.',
  },
  reasons: {
    approve: 'Hälsning till redaktionen',
    correct: 'Grund: varför det ska rättas',
    remove: 'Grund: varför det ska strykas',
    respond: null,
    skip: null,
  },
  foot: {
    more: 'Mer',
    less: 'Mindre',
    share: (percent: string) => `${percent} av utrymmet`,
    tooLong: (amount: string) => `${amount} för långt`,
    sourceIs: (name: string) => `källa: ${name}`,
    sourcesAre: (n: number) => several(n, { one: '# källa', other: '# källor' }),
    letterIs: 'till journalisten',
    noteIs: 'bara för dig',
  },
  priority: 'Hur viktigt',
  letter: {
    name: 'Till journalisten',
    says: 'följer med svaret, trycks inte',
    hint: 'Journalisten läser det bredvid repliken. Det räknas inte och ska inte i tidningen.',
  },
  private: {
    name: 'Anteckning',
    says: 'bara för dig, skickas aldrig',
    hint: 'Lämnar aldrig Replik, i något format.',
  },
  short: 'Kortversion',
  shortHint: 'Används när utrymmet inte räcker. Du skriver den själv; Replik kortar aldrig.',
  sources: 'Källor',
  sourcesHint: 'Vad det grundas på: en länk, ett dokument eller en person på varje rad.',
  history: {
    open: 'Tidigare lydelser …',
    title: (n: number) => `Repliken till textställe ${n}, som den har varit`,
    how: 'Överstruket stod där då och är borta nu; understruket har kommit till sedan dess.',
    none: 'Repliken har inte ändrats sedan den skrevs.',
    same: 'Texten var densamma.',
    empty: 'Ingen text.',
    changes: (n: number) => several(n, { one: '# ändring sedan dess', other: '# ändringar sedan dess' }),
    restore: 'Återställ',
    restoreTo: (when: string) => `Återställ lydelsen från ${when}`,
    restored: 'Repliken är som den var då.',
  },
};
