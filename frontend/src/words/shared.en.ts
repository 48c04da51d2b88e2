/** What every view says, in English. */
import { plural } from './plural';
import type { Messages } from './sv';

const several = plural('en');

export const shared: Messages['shared'] = {
  skip: 'Skip to content',
  home: 'All drafts',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  retry: 'Try again',
  messages: 'Messages',
  loading: 'Loading…',
  away: 'Replik cannot reach its server. What you have written is still here.',
  slow: 'The server did not answer in time. What you have written is still here.',
  failed: 'Something went wrong in the server. What you have written is still here.',
  lostPage: { title: 'There is no such page', body: 'The address leads nowhere. It may lack a character.' },
  lostDraft: { title: 'There is no such draft', body: 'It may have been deleted, or the address is not quite right.' },
  toDrafts: 'To your drafts',
  saved: {
    unsaved: 'Not saved yet',
    saving: 'Saving…',
    saved: 'Saved',
    savedAt: (time) => `Saved ${time}`,
    failed: 'Could not be saved',
    away: 'Waiting for the server',
  },
  units: {
    characters: (n) => several(n, { one: '# character', other: '# characters' }),
    words: (n) => several(n, { one: '# word', other: '# words' }),
  },
  states: { open: 'Open', sent: 'Sent', declined: 'Declined', published: 'Published', closed: 'Closed' },
  due: {
    at: (day, time) => `${day} ${time}`,
    today: 'Today',
    tonight: 'Tonight',
    tomorrow: 'Tomorrow',
    yesterday: 'Yesterday',
    days: (n) => several(n, { one: '# day left', other: '# days left' }),
    hours: (hours, minutes) => (minutes ? `${hours} h ${minutes} min left` : `${hours} h left`),
    minutes: (n) => several(n, { one: '# min left', other: '# min left' }),
    passed: 'time is up',
  },
  people: {
    question: 'Who are you in the text?',
    why: 'Your own words are then shown in yellow, and what is said about you is easy to find.',
    passages: (n) => several(n, { one: '# passage', other: '# passages' }),
    other: 'Someone else',
    name: 'Your name as it stands in the text',
    choose: 'That is me',
    absent: 'I am not in the text',
    you: (name) => `You are ${name}.`,
    change: 'Change',
    changed: 'Saved.',
  },
};
