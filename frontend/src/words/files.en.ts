/** Files that are handed in, in English. */
import type { Messages } from './messages';
import { plural } from './plural';

const several = plural('en');

export const files: Messages['files'] = {
  reading: (name) => `Reading ${name}…`,
  page: (name, page, of) => `Reading ${name}: page ${page} of ${of}`,
  kept: (name) => `The text comes from ${name}. The file is kept as it is, together with the draft.`,
  replaced: (name) => `The text in ${name} replaced the one in the box.`,
  remove: 'Remove the file',
  removeOf: (name) => `Remove the file ${name}`,
  look: 'Look again',
  review: 'Check the text before it is used',
  right: 'Is this the text?',
  unsure:
    'A PDF only knows where letters stand on a page. Replik has put these paragraphs together: please check them. You can correct what is not right in the box afterwards.',
  text: 'The text as it is read',
  isRight: 'Yes, use the text',
  use: 'Use the text',
  changes: (n) =>
    several(n, {
      one: 'The file has # tracked change. Read the text',
      other: 'The file has # tracked changes. Read the text',
    }),
  views: { accepted: 'with the changes', original: 'without the changes' },
  parts: 'Which is the draft?',
  mailItself: 'The mail itself',
  beside: (n) =>
    several(n, {
      one: '# thing beside the text, which is not mixed into it',
      other: '# things beside the text, which are not mixed into it',
    }),
  kinds: {
    comment: 'Comment',
    footnote: 'Footnote',
    endnote: 'Endnote',
    'text-box': 'Text box',
    mail: 'The mail',
    attachment: 'Attachment',
    picture: 'Picture',
  },
  picture: (page) => `Page ${page} is a picture with no text in it that could be read.`,
  own: {
    title: 'The file as it came',
    download: 'Download the file',
    lead: 'The file is kept exactly as the journalist sent it.',
    nothing: 'Nothing stands beside the text: no comments, footnotes or text boxes.',
  },
  reasons: {
    unknown: 'Replik does not read this kind of file. Save it as Word (.docx) or PDF, or copy the text and paste it.',
    mislabelled: 'The file is something else than its name says. Save it anew, or copy the text and paste it.',
    damaged: 'The file is damaged or incomplete. Ask for it again, or copy the text and paste it.',
    password: 'The file is locked with a password. Save it without one, or copy the text and paste it.',
    macros:
      'The file carries macros, which are programs, so it is not opened. Save it without them, or paste the text.',
    unsafe: 'The file is made so that opening it may do harm. It is left alone; paste the text instead.',
    scan: 'The PDF holds only pictures of its pages, as from a scanner, and no text to read. Ask for the text itself.',
    slow: 'The file takes too long to read. Copy the text and paste it.',
  },
};
