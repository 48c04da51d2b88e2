/** The space, and what to do when the replies do not fit into it, in English. */
import type { Messages } from './messages';
import { plural } from './plural';

const several = plural('en');
const list = new Intl.ListFormat('en');
const replies = (numbers: number[]) => `the ${numbers.length > 1 ? 'replies' : 'reply'} to ${places(numbers)}`;
const places = (numbers: number[]) =>
  `${numbers.length > 1 ? 'passages' : 'passage'} ${list.format(numbers.map(String))}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const fit: Messages['fit'] = {
  title: (room) => `Fit into ${room}`,
  lead: (n) =>
    several(n, {
      one: 'The best that can be made of your reply. You decide; a pinned choice is not changed.',
      other: 'The best selection of your # replies. You decide; pinned choices are not changed.',
    }),
  nothing: 'No reply takes space yet. Those do that respond to a passage and may be published.',
  waiting: 'Working it out …',
  unsaved: 'Not everything is saved yet. The selection is worked out as soon as it is.',
  of: (used, room) => `${used} of ${room}`,
  left: (amount) => `${amount} left`,
  over: (amount) => `${amount} over`,
  plan: 'The selection',
  place: (n) => `Passage ${n}`,
  lengths: { full: 'full', short: 'short', omit: 'out' },
  lengthOf: (n) => `How much of the reply to passage ${n} goes in`,
  pinned: 'pinned',
  unpin: (n) => `Unpin the reply to passage ${n}`,
  writeShort: 'Write a short version',
  editShort: 'Change the short version',
  shortOf: (n) => `Short version of the reply to passage ${n}`,
  shortDone: 'Done',
  lost: {
    nothing: 'Nothing is lost: all of it fits in full.',
    out: (numbers) => `${capital(replies(numbers))} ${numbers.length > 1 ? 'are' : 'is'} left out.`,
    short: (numbers, amount) =>
      `${capital(replies(numbers))} ${numbers.length > 1 ? 'go' : 'goes'} in short, ${amount} less than in full.`,
    kept: 'What is left out stays here, unchanged.',
  },
  use: 'Use the selection',
  used: 'The selection is in use.',
  unused: 'The selection is as it was.',
  still: 'Is it still not enough?',
  never: {
    title: 'It does not fit',
    musts: (over) =>
      `Even with nothing but what must be in, as short as it can be, it is ${over} too much. Write shorter, let something matter less, or take another way.`,
    pinned: (over) =>
      `With what you have pinned it is ${over} too much. Take away a pin, write shorter, or take another way.`,
    ways: 'Other ways',
  },
  ways: {
    'ask-space': { link: 'Ask for more space', why: 'A ready mail that says how much is needed.' },
    'joint-statement': { link: 'one joint statement', why: 'A single text instead of an answer to each passage.' },
    'corrections-only': { link: 'only corrections of fact', why: 'What is wrong is corrected; the rest is let be.' },
    decline: { link: 'decline', why: 'Say no, to all of it or to a part. Everything you have written stays.' },
    'separate-article': { link: 'a separate article', why: 'Ask to answer in an article of its own, later.' },
    'own-page': { link: 'your own page', why: 'Publish the answer yourself, and tell the journalist.' },
  },
  letter: {
    subject: 'Subject',
    body: 'The mail, to be changed as you like',
    copy: 'Copy',
    mail: 'Open in your mail',
    back: 'Back',
    copied: 'The mail is copied.',
    copyFailed: 'The browser did not let the text be copied. Select it and copy it yourself.',
    notSent: 'Replik sends nothing. You copy the text, or open it in your own mail program.',
  },
  space: {
    title: 'Space for the response',
    lead: 'Has the paper said how much you may write? The limit never keeps you from writing.',
    presets: 'Usual measures',
    own: 'A measure of your own',
    source: (source, dated) => `${source} (${dated})`,
    amount: 'Space',
    unit: 'Counted in',
    units: {
      characters: 'characters with spaces',
      'characters-without-spaces': 'characters without spaces',
      words: 'words',
      lines: 'lines',
    },
    lineLength: 'Characters in a line',
    counts: 'This counts, besides your own words',
    parts: {
      quoted: 'text that you quote',
      attributions: 'who says it (“, says Siv Rask.”)',
      greeting: 'the greeting that comes first',
      signature: 'the signature',
    },
    around: { name: 'Greeting and signature', greeting: 'Greeting', signature: 'Signature' },
    save: 'Save',
    saved: 'The space is saved.',
    remove: 'Remove the limit',
    removed: 'There is no limit any longer.',
    wrong: {
      amount: 'Give a whole number, at least 1.',
      most: 'At most 1,000,000.',
      lineLength: 'Give a whole number between 10 and 200.',
    },
  },
};
