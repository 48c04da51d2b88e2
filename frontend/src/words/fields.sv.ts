/** What is known of a draft, field by field, in Swedish. */

export const fields = {
  labels: {
    title: 'Rubrik',
    outlet: 'Tidning eller kanal',
    journalist: 'Journalist',
    name: 'Vem är du?',
    nameHint: 'Så som ditt namn står i texten.',
    deadline: 'Svara senast',
    amount: 'Utrymme för ditt svar',
    unit: 'Räknas i',
    units: {
      characters: 'tecken',
      'characters-without-spaces': 'tecken utan blanksteg',
      words: 'ord',
      lines: 'rader',
    },
    language: 'Textens språk',
    detected: 'Känns igen av sig självt',
  },
  errors: {
    title: 'Rubriken får ha högst 300 tecken.',
    outlet: 'Namnet får ha högst 300 tecken.',
    journalist: 'Namnet får ha högst 300 tecken.',
    name: 'Namnet får ha högst 200 tecken.',
    deadline: 'Ange både dag och klockslag.',
    amount: 'Ange ett helt tal, till exempel 1200.',
    least: 'Minst 1. Lämna tomt om inget är sagt.',
    most: 'Högst 1 000 000.',
    unit: 'Välj tecken, ord eller rader.',
    language: 'Det språket läser Replik inte än.',
    fixed: 'Språket går inte att ändra när utkastet har repliker eller ändrade märkningar.',
  },
  about: { title: 'Om utkastet', save: 'Spara', saved: 'Uppgifterna är sparade.' },
};
