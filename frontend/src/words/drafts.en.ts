/** The list of drafts and the new draft, in English. */
import type { Messages } from './messages';

export const drafts: Messages['drafts'] = {
  states: { open: 'Open', sent: 'Sent', declined: 'Declined', published: 'Published', closed: 'Closed' },
  title: 'Your drafts',
  more: 'Show more',
  search: { label: 'Search the drafts', none: 'No draft holds that.' },
  version: (n) => `version ${n}`,
  answered: (answered, total) => `${answered} of ${total} answered`,
  unconfirmed: 'Not confirmed: call and ask whether it arrived',
  received: (day) => `received ${day}`,
  remove: {
    label: 'Delete',
    labelOf: (title) => `Delete “${title}”`,
    question: 'Delete the draft?',
    what: (title) => `“${title}” will be gone, with all its versions and every reply you have written.`,
    final: 'This cannot be undone.',
    confirm: 'Delete the draft',
    done: (title) => `“${title}” has been deleted.`,
  },
  welcome: {
    title: 'How it works',
    steps: [
      'Paste the text that the journalist has sent. Replik finds the quotes and shows who says what.',
      'Write your replies beside it, passage by passage. They are saved as you write.',
      'Send one response document, on time and within the space you were given.',
    ],
    promise: 'The text never leaves Replik by itself. You are the one who sends the response.',
    example: 'Try an example',
    opening: 'Opening the example…',
  },
  fresh: {
    title: 'New draft',
    text: 'Paste the text you were sent',
    hint: 'The paragraphs stay as they are. You can also drop a file anywhere on the page: Word, PDF, OpenDocument, RTF, a saved mail…',
    file: 'Choose a file',
    drop: 'Drop the file here',
    missing: 'Paste the text first.',
    read: 'Read the draft',
    reading: 'Reading…',
    details: 'More about the draft',
    optional: 'All of it is optional and can be changed later.',
  },
};
