/** What a key or a button writes into a reply, as one change of its text: pure, so that the field alone decides how it is undone. */
import { DASH, type Manner, type Marks } from './manner';

/** `text` goes in the place of what is between `start` and `end`, which are indexes of the string. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NO_BREAK_SPACE = '\u00a0';
const CLOSING = /["'“”„«»‘’]$/u;
const ASKS_OR_CALLS = /[?!…]$/u;
/** These put a comma after the marks even where the words end in a question. */
const COMMA_ALWAYS = new Set(['de', 'es']);

/** ", säger Mattias Jansson." at the end; null where there is nothing to attribute, or it is already done. */
export function attribution(body: string, name: string, manner: Manner, language: string): Change | null {
  const said = body.trimEnd();
  if (!said || isAttributed(said, name)) return null;
  const close = CLOSING.exec(said)?.[0] ?? '';
  const inner = said.slice(0, said.length - close.length).trimEnd();
  const words = inner.replace(/[.,]$/, '');
  const gap = said.slice(inner.length, said.length - close.length);
  const clause = manner.verbFirst ? `${manner.verb} ${name}.` : `${name} ${manner.verb}.`;
  return { start: words.length, end: body.length, text: joint(words, gap + close, manner, language) + clause };
}

/** What stands between the words and the verb. */
function joint(words: string, close: string, { marks, commaWithin }: Manner, language: string): string {
  if (language === 'es' && !close && marks.open === DASH.open) return ' —';
  if (ASKS_OR_CALLS.test(words) && !COMMA_ALWAYS.has(language)) return `${close} `;
  return commaWithin && close ? `,${close} ` : `${close}, `;
}

/** The last sentence already says who says it. */
function isAttributed(body: string, name: string): boolean {
  const surname = name.split(/\s+/).at(-1) ?? name;
  return (
    body
      .split(/(?<=[.?!])\s+/u)
      .at(-1)
      ?.includes(surname) ?? false
  );
}

/** The draft's own way of marking speech: a dash before the line, or marks around what is selected, else around all. */
export function marked(body: string, from: number, to: number, { open, close }: Marks): Change | null {
  if (!close) return dashed(body, from, open);
  const [start, end] = from === to ? edges(body) : [from, to];
  const words = body.slice(start, end);
  if (!words || (words.startsWith(open) && words.endsWith(close))) return null;
  return { start, end, text: open + words + close };
}

function dashed(body: string, at: number, open: string): Change | null {
  const start = body.lastIndexOf('\n', at - 1) + 1;
  return /^[–—―-]/u.test(body.slice(start)) ? null : { start, end: start, text: open };
}

const edges = (body: string): [number, number] => [body.length - body.trimStart().length, body.trimEnd().length];

/** A dash that no line break parts from what it belongs to: the words it opens, or those before it. */
export function tiedDash(body: string, from: number, to: number): Change {
  if (from === 0 || body[from - 1] === '\n') return { start: from, end: to, text: DASH.open };
  const start = /[^\S\n]/u.test(body[from - 1] ?? '') ? from - 1 : from;
  const end = /[^\S\n]/u.test(body[to] ?? '') ? to + 1 : to;
  return { start, end, text: `${NO_BREAK_SPACE}– ` };
}

/** The draft's own words in marks, where the caret is, with the spaces that are needed. */
export function quoted(body: string, from: number, to: number, words: string, { open, close }: Marks): Change {
  const before = from === 0 || /\s/u.test(body[from - 1] ?? '') ? '' : ' ';
  const after = /^[\s.,;:?!]/u.test(body.slice(to)) ? '' : ' ';
  return { start: from, end: to, text: before + open + words.trim() + close + after };
}
