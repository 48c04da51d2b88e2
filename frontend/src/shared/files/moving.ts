/** What is set apart in a text that somebody writes in: it moves with the words. Offsets are indexes of the string. */
import type { Mark } from '../../api/types';
import { before, Offsets } from '../offsets';

export type Span = Mark;

const REMEMBERED = 20; // texts that can come back by undo and redo

export class Moving {
  #text: string;
  #spans: Span[];
  /** Texts as they were before something set apart went; the newest comes last. */
  #before: { text: string; spans: Span[] }[] = [];

  /** A text as it was read, in code points. A box has no other line break than "\n". */
  constructor(text = '', marks: readonly Mark[] = []) {
    const offsets = new Offsets(text);
    const lost = [...text.matchAll(/\r\n/g)].map(({ index }) => index);
    const at = (point: number) => offsets.unit(point) - before(lost, (index) => index < offsets.unit(point));
    this.#text = asInABox(text);
    this.#spans = marks.map(({ kind, start, end }) => ({ kind, start: at(start), end: at(end) }));
  }

  /** The text has become another one, by one change somewhere in it; or what it was, by undo or redo. */
  follow(text: string): void {
    if (text === this.#text) return;
    const spans = this.#before.findLast((earlier) => earlier.text === text)?.spans ?? this.#moved(text);
    if (length(spans) < length(this.#spans)) {
      this.#before = [...this.#before, { text: this.#text, spans: this.#spans }].slice(-REMEMBERED);
    }
    this.#spans = spans;
    this.#text = text;
  }

  #moved(text: string): Span[] {
    const old = this.#text;
    const most = Math.min(text.length, old.length);
    let head = 0;
    while (head < most && text[head] === old[head]) head += 1;
    let tail = 0;
    while (tail < most - head && text.at(-1 - tail) === old.at(-1 - tail)) tail += 1;
    const change = { from: head, to: old.length - tail, fresh: text.slice(head, text.length - tail) };
    return this.#spans.flatMap((span) => moved(span, change, old));
  }

  /** What is set apart in a text that was put in at a place. */
  add(at: number, spans: readonly Span[]): void {
    const placed = spans.map(({ kind, start, end }) => ({ kind, start: start + at, end: end + at }));
    this.#spans = [...this.#spans, ...placed];
  }

  /** As the server wants them, in code points. */
  get marks(): Mark[] {
    const offsets = new Offsets(this.#text);
    return this.#spans.map(({ kind, start, end }) => ({ kind, start: offsets.point(start), end: offsets.point(end) }));
  }
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

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
