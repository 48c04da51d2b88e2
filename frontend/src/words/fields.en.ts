/** What is known of a draft, field by field, in English. */
import type { Messages } from './messages';

export const fields: Messages['fields'] = {
  labels: {
    title: 'Headline',
    outlet: 'Newspaper or channel',
    journalist: 'Journalist',
    name: 'Who are you?',
    nameHint: 'Your name as it stands in the text.',
    deadline: 'Answer by',
    past: 'That time has already been. You can save it all the same.',
    zone: 'Time zone',
    read: 'May you read it again before print?',
    reads: { '': 'Not known yet', yes: 'Yes', no: 'No' },
    amount: 'Space for your response',
    unit: 'Counted in',
    units: {
      characters: 'characters',
      'characters-without-spaces': 'characters without spaces',
      words: 'words',
      lines: 'lines',
    },
    language: 'Language of the text',
    detected: 'Recognised by itself',
  },
  errors: {
    title: 'The headline may have 300 characters at most.',
    outlet: 'The name may have 300 characters at most.',
    journalist: 'The name may have 300 characters at most.',
    name: 'The name may have 200 characters at most.',
    deadline: 'Give both the day and the time.',
    never: 'That time does not exist: the clocks are put forward past it.',
    zone: 'Choose a time zone from the list, such as Europe/London.',
    amount: 'Give a whole number, such as 1200.',
    least: 'At least 1. Leave it empty if nothing was said.',
    most: '1,000,000 at most.',
    unit: 'Choose characters, words or lines.',
    language: 'Replik does not read that language yet.',
    fixed: 'The language cannot be changed once the draft has replies or changed labels.',
  },
  about: { title: 'About the draft', ask: 'Ask the journalist …', save: 'Save', saved: 'The details are saved.' },
};
