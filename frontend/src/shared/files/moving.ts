/** What is set apart in a text that somebody writes in: it moves with the words. Offsets are indexes of the string. */
import type { Mark } from '../../api/types';
import { before, Offsets } from '../offsets';

export type Span = Mark;

export class Moving {
  #text: string;
  #spans: Span[];

  /** A text as it was read, in code points. A box has no other line break than "\n". */
  constructor(text = '', marks: readonly Mark[] = []) {
    const offsets = new Offsets(text);
    const lost = [...text.matchAll(/\r\n/g)].map(({ index }) => index);
    const at = (point: number) => offsets.unit(point) - before(lost, (index) => index < offsets.unit(point));
    this.#text = asInABox(text);
    this.#spans = marks.map(({ kind, start, end }) => ({ kind, start: at(start), end: at(end) }));
  }

  /** The text has become another one, by one change somewhere in it. */
  follow(text: string): void {
    const old = this.#text;
    if (text === old) return;
    const most = Math.min(text.length, old.length);
    let head = 0;
    while (head < most && text[head] === old[head]) head += 1;
    let tail = 0;
    while (tail < most - head && text.at(-1 - tail) === old.at(-1 - tail)) tail += 1;
    const change = { from: head, to: old.length - tail, fresh: text.slice(head, text.length - tail) };
    this.#spans = this.#spans.flatMap((span) => moved(span, change, old));
    this.#text = text;
  }

  /** What is set apart in a text that was put in at a place. */
  add(at: number, spans: readonly Span[]): void {
    this.#spans.push(...spans.map(({ kind, start, end }) => ({ kind, start: start + at, end: end + at })));
  }

  /** As the server wants them, in code points. */
  get marks(): Mark[] {
    const offsets = new Offsets(this.#text);
    return this.#spans.map(({ kind, start, end }) => ({ kind, start: offsets.point(start), end: offsets.point(end) }));
  }
}

type Change = { from: number; to: number; fresh: string };

/** What is written inside a span belongs to it, and so does what is written at the end of a heading. */
function moved(span: Span, change: Change, old: string): Span[] {
  const { from, to, fresh } = change;
  const by = fresh.length - (to - from);
  const start = span.start >= to ? span.start + by : span.start > from ? from + fresh.length : span.start;
  const end = span.end <= from ? span.end + grown(span, change, old) : span.end >= to ? span.end + by : from;
  return start < end ? [{ kind: span.kind, start, end }] : [];
}

function grown({ kind, end }: Span, { from, to, fresh }: Change, old: string): number {
  const isAtItsEnd = kind === 'heading' && end === from && (to === old.length || old[to] === '\n');
  return isAtItsEnd ? fresh.split('\n', 1).join().length : 0;
}

const asInABox = (text: string): string => text.replace(/\r\n?/g, '\n');
