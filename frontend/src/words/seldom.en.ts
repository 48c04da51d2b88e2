/** What any view may have to say, and seldom says first, in English. */
import type { Messages } from './messages';

export const seldom: Messages['seldom'] = {
  problems: {
    'empty-text': 'There is no text here yet.',
    'too-large': 'The text is too long for Replik. Nothing has been cut; split it into several drafts.',
    'unreadable-text': 'This does not look like text. Open the document, copy its text and paste it.',
    'unknown-type': 'Replik does not read this kind of file. Open the document, copy its text and paste it.',
    'unreadable-document': 'The file could not be read. Open the document, copy its text and paste it.',
    'not-found': 'It is no longer there. It may have been deleted in another window.',
    'cross-site': 'The browser seemed to come from another site, so nothing was changed.',
    'nothing-to-export': 'There is no reply to send yet. Write at least one first.',
    'both-answered': 'Both passages have a reply. Delete one of them first, then they can be merged.',
    'cannot-merge': 'This is the last passage, so there is nothing to merge it with.',
    'cannot-split': 'The text cannot be split there: both parts must hold something.',
    'cannot-undo': 'This cannot be undone, because something has changed since.',
    'already-worked-on': 'The draft cannot be read anew once it has replies or corrections.',
    stale: 'The text was changed in another window after you read it.',
    'database-down': 'The database does not answer. Nothing was changed; try again in a moment.',
  },
  lostPage: { title: 'There is no such page', body: 'The address leads nowhere. It may lack a character.' },
  lostDraft: { title: 'There is no such draft', body: 'It may have been deleted, or the address is not quite right.' },
  toDrafts: 'To your drafts',
};
