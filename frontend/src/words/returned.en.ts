/** Their own file, out with the replies and back with theirs, in English. */
import type { Messages } from './messages';
import { plural } from './plural';

const several = plural('en');

export const returned: Messages['returned'] = {
  menu: 'Their own file, with the replies …',
  title: 'Their own file',
  out: 'Send their file back',
  lead: 'Each reply becomes a comment on the words it is about, each proposed wording a tracked change. The rest of the file is untouched.',
  take: { docx: 'Get it for Word', odt: 'Get it for LibreOffice' },
  bases: {
    clean:
      'The draft did not come as such a file. You got a clean file of the text, with the same comments and changes.',
    'other-format':
      'Their file is of the other kind. You got a clean file of the text, with the same comments and changes.',
    'other-text':
      'The draft’s text here is not what their file says. You got a clean file of the text, with the same comments and changes.',
  },
  spelled: (n) =>
    several(n, {
      one: 'One place is locked in their file. There the wording is in the comment.',
      other: '# places are locked in their file. There the wordings are in the comments.',
    }),
  back: 'Read their answer',
  choose: 'Choose the file that came back',
  reading: 'Reading the file …',
  waiting: 'Fetching …',
  none: 'No file has come back yet.',
  summary: (file, at) => `${file}, read ${at}`,
  counts: (taken, of, answered) =>
    `${taken} of ${of} changes made, ${several(answered, { one: '# comment answered', other: '# comments answered' })}`,
  changes: {
    accepted: 'The change is made',
    rejected: 'The change is not made',
    rewritten: 'Reworded in another way',
    pending: 'The change is waiting',
  },
  comments: {
    answered: 'The comment is answered',
    resolved: 'The comment is ticked off',
    unanswered: 'The comment is unanswered',
    missing: 'The comment is gone',
  },
  proposed: 'Proposed',
  removal: 'Remove',
  now: 'Says now',
  others: 'What else they wrote',
  show: 'Show the passage',
};
