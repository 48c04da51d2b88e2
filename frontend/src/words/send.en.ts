/** Sending the response, in English. */
import type { Messages } from './messages';
import { plural } from './plural';

const several = plural('en');

export const send: Messages['send'] = {
  title: 'Send the response',
  menu: 'Send …',
  lead: 'Replik sends nothing by itself. See exactly what leaves, download the file, and keep a record.',
  audience: 'For whom',
  audiences: { journalist: 'For the journalist', public: 'For my own page' },
  format: 'Format',
  layout: 'Layout',
  quoting: 'How much of the draft is shown',
  quotings: { full: 'Whole passages', 'first-words': 'Only the first words', none: 'Nothing' },
  copyright:
    'The draft is the journalist’s text and is not published yet. Quote no more than your response needs to be understood, or ask first.',
  goes: 'This leaves',
  goesCount: (n: number) => several(n, { one: 'One reply', other: '# replies' }),
  noteAlong: 'with a word to the newsroom',
  sources: (n: number) => several(n, { one: '# source', other: '# sources' }),
  short: 'short version',
  unplaced: 'without a place in the text',
  named: 'Names in the head',
  greeting: 'the greeting',
  signature: 'the signature',
  stays: 'This stays with you',
  staying: {
    'internal-note': (n: number) => several(n, { one: 'one internal note', other: '# internal notes' }),
    background: (n: number) => several(n, { one: 'one reply on background', other: '# replies on background' }),
    'left-out': (n: number) => several(n, { one: 'one reply that is left out', other: '# replies that are left out' }),
    skipped: (n: number) => several(n, { one: 'one skipped passage', other: '# skipped passages' }),
    unanswered: (n: number) => several(n, { one: 'one unanswered passage', other: '# unanswered passages' }),
    'correction-without-change': (n: number) =>
      several(n, { one: 'one correction that changes nothing', other: '# corrections that change nothing' }),
    unplaced: (n: number) =>
      several(n, { one: 'one reply without a place in the text', other: '# replies without a place in the text' }),
  },
  own: {
    title: 'Their own file',
    format: 'Their file with the replies in it',
    sign: (name: string) => `Sign the comments as ${name}`,
    holds: (comments: number, changes: number, author: string) =>
      `${several(comments, { one: '# comment', other: '# comments' })} and ${several(changes, { one: '# change', other: '# changes' })} in the name of ${author}.`,
    theirs: 'This was in their file already',
    held: (comments: number, changes: number, people: string) =>
      comments || changes
        ? `${several(comments, { one: '# comment', other: '# comments' })} and ${several(changes, { one: '# change', other: '# changes' })}${people ? ` by ${people}` : ''}.`
        : 'No comments and no tracked changes.',
    hidden: (n: number) =>
      several(n, {
        one: 'One passage of hidden text. It is theirs.',
        other: '# passages of hidden text. They are theirs.',
      }),
    properties: 'What their file says of itself',
    never:
      'But for the comments and changes their file is untouched: nothing of you, your computer or your notes is added.',
  },
  never: 'The file never holds internal notes, version history, your user name or hidden text.',
  file: (name: string, size: string) => `${name}, ${size}`,
  over: (amount: string) => `The response is ${amount} too long for the space. Shorten or leave out:`,
  fix: 'Make it fit …',
  place: (n: number) => `Passage ${n}`,
  leaks: 'Something that should stay is in the file. Do not send it.',
  left: 'A listed name is left:',
  leftIn: (name: string, number: number | null) => (number ? `${name}, reply ${number}` : name),
  aliases: {
    title: 'Aliases',
    lead: 'What is on the right stands for the name in every form of it, in the file’s name and in its properties.',
    name: 'Name',
    label: 'Shown as',
    nameOf: (n: number) => `Name ${n}`,
    labelOf: (n: number) => `Shown as, row ${n}`,
    add: 'Add a name',
    remove: (name: string) => `Remove ${name || 'the row'}`,
    suggested: 'In the draft:',
    sharedLabel: (names: string, label: string) => `${names} are both shown as “${label}”. Nobody can tell them apart.`,
    sharedWord: (names: string, word: string) =>
      `${names} are both called ${word}. Where only ${word} stands, it is the one last named in full.`,
    preview: 'This is how it looks',
    waiting: 'Working …',
    notYet: 'Shown once no listed name is left.',
  },
  recipient: 'To',
  recipientHint: 'A name or an address, so that you know who got it.',
  recipientWanted: 'Write who gets it.',
  channel: 'How',
  channels: { mail: 'Mail', link: 'Link', message: 'Message', paper: 'On paper', other: 'Another way' },
  submit: 'Download and keep a record',
  download: 'Only download the file',
  done: 'The file is downloaded and the record kept. Send it now.',
  records: 'Records',
  sent: (to: string, how: string, when: string) => `To ${to}, ${how.toLowerCase()}, ${when}`,
  confirmed: (when: string) => `Confirmed ${when}`,
  unconfirmed: 'Not confirmed yet',
  confirm: 'It is confirmed',
  unconfirm: 'Undo',
  again: 'Download the file again',
  mail: 'Open a mail',
  copyAsk: 'Copy the line “please confirm”',
  copied: 'The line is copied.',
  hash: 'Fingerprint (SHA-256)',
  remind: (time: string) => `Not confirmed, and the deadline is ${time}. Call and ask whether it arrived.`,
  annotations: 'Web annotations (W3C)',
  checking: 'Looking at what leaves …',
  saveFirst: 'Not everything is saved yet. Try again in a moment.',
};
