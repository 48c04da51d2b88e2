/** What one can ask for in a reply, and what helps to write it, in English. */
import type { Messages } from './messages';
import { plural } from './plural';

const several = plural('en');

export const reply: Messages['reply'] = {
  helps: {
    name: 'Help with the writing',
    quote: 'Quote the passage',
    attribute: (words) => `Add “${words}”`,
    dash: 'Dash of speech',
    marks: (open, close) => `Quotation marks ${open}…${close}`,
    tied: 'Non-breaking dash',
    nothingToAttribute: 'First write what is to be said. Where the name stands already, nothing is added.',
    nobody: 'First say who you are in the text, so that Replik knows which name to write.',
    alreadyMarked: 'It is marked as speech already.',
  },
  misquote: {
    name: 'This is your own quote. What is wrong with it?',
    misquoted: 'I am misquoted',
    different: 'I want to say it differently',
    policy: {
      misquoted: 'A wrong quote is for the paper to correct. Write what you said, and, if you can, when and to whom.',
      different: 'The paper may print what you have said. You can ask for another wording, but the paper decides.',
    },
    quotesNobody: 'Choose what is true, so that the paper knows how to judge the correction.',
  },
  publication: {
    name: 'May it be printed?',
    publication: 'For publication',
    background: 'On background',
    means: 'On background: the journalist may read it, but it never goes into anything for publication.',
  },
  reasons: {
    approve: 'A word to the paper',
    correct: 'Basis: why it should be corrected',
    remove: 'Basis: why it should be removed',
    respond: null,
    skip: null,
  },
  foot: {
    more: 'More',
    less: 'Less',
    share: (percent) => `${percent} of the space`,
    tooLong: (amount: string) => `${amount} too long`,
    sourceIs: (name: string) => `source: ${name}`,
    sourcesAre: (n: number) => several(n, { one: '# source', other: '# sources' }),
    letterIs: 'to the journalist',
    noteIs: 'only for you',
  },
  priority: 'How important',
  letter: {
    name: 'To the journalist',
    says: 'goes with the response, is not printed',
    hint: 'The journalist reads it beside the reply. It takes no space and is not for the paper.',
  },
  private: {
    name: 'Note',
    says: 'only for you, never sent',
    hint: 'Never leaves Replik, in any format.',
  },
  short: 'Short version',
  shortHint: 'Used when the space is not enough. You write it yourself; Replik never shortens.',
  sources: 'Sources',
  sourcesHint: 'What it is based on: a link, a document or a person on each line.',
  history: {
    open: 'Earlier versions …',
    title: (n) => `The reply to passage ${n}, as it has been`,
    how: 'Struck out stood there then and is gone now; underlined has been added since.',
    none: 'The reply has not changed since it was written.',
    same: 'The text was the same.',
    empty: 'No text.',
    changes: (n) => several(n, { one: '# change since', other: '# changes since' }),
    restore: 'Restore',
    restoreTo: (when) => `Restore the version of ${when}`,
    restored: 'The reply is as it was then.',
  },
};
