/** What every view says, in English. */

import type { Messages } from './messages';
import { plural } from './plural';

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
  away: 'Replik cannot reach its server. What you have written is still here.',
  slow: 'The server did not answer in time. What you have written is still here.',
  failed: 'Something went wrong in the server. What you have written is still here.',
  units: {
    characters: (n) => several(n, { one: '# character', other: '# characters' }),
    'characters-without-spaces': (n) =>
      several(n, { one: '# character without spaces', other: '# characters without spaces' }),
    words: (n) => several(n, { one: '# word', other: '# words' }),
    lines: (n) => several(n, { one: '# line', other: '# lines' }),
  },
  due: {
    today: 'Today',
    tonight: 'Tonight',
    tomorrow: 'Tomorrow',
    yesterday: 'Yesterday',
    days: (n) => several(n, { one: '# day left', other: '# days left' }),
    hours: (hours, minutes) => (minutes ? `${hours} h ${minutes} min left` : `${hours} h left`),
    minutes: (n) => several(n, { one: '# min left', other: '# min left' }),
    passed: 'time is up',
  },
};
