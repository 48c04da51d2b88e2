/** The desk: every row of a draft, the totals, which rows are shown, and which one is worked on. */
import type { Draft, Opening, Segment, Unit } from '../../api/types';
import { type Measure, sameMeasure, takesAround, USUAL } from '../../shared/space';
import { stored } from '../../shared/stored';
import { asksMore } from '../saving/content';
import type { Entry } from '../saving/entries';
import { Saves } from '../saving/saves.svelte';
import { type Choice, places } from '../strip/filters';
import { type Chunk, chunked, rechunk } from './chunks';
import { Reader } from './reader.svelte';
import { Row, type Surroundings } from './row';
import { shifted, type Tally, tallied, told } from './tally';
import { Version } from './version.svelte';

export type Head = Omit<Draft, 'segments'>;

export type Sheet =
  | 'about'
  | 'keys'
  | 'fit'
  | 'space'
  | 'send'
  | 'returned'
  | 'file'
  | 'ask'
  | 'decline'
  | 'promises'
  | 'palette';

/** More rows than a window shows; their chunks are mounted at once. */
const WINDOWFUL = 20;

export class Desk {
  head = $state.raw() as Head;
  chunks = $state.raw<Chunk[]>([]);
  active = $state.raw<Row | null>(null);
  choice = $state.raw() as Choice;
  /** All rows are here; of a long draft the first come alone. */
  isWhole = $state.raw(false);
  /** Text of this browser whose passage is gone. */
  strays = $state.raw<Entry[]>([]);
  /** The sheet that lies over the desk. */
  sheet = $state.raw<Sheet | null>(null);
  /** Which row is next, where that is not the one below. */
  upNext: ((row: Row | null) => Row | undefined) | undefined;
  readonly reader: Reader;
  readonly saves = new Saves();
  tally = $state.raw() as Tally;
  rows = $state.raw<Row[]>([]);
  /** How many rows the filters let through, with the neighbours. */
  shown = $state(0);
  #known = new Map<string, Row>();
  readonly #around = this.#surroundings();
  readonly measure: Measure = $derived(this.head.space ?? USUAL);
  readonly unit: Unit = $derived(this.measure.unit);
  /** What the replies take, and what else counts. */
  readonly used: number = $derived(this.tally.used + this.#usedAround);

  constructor(
    opening: Opening,
    choice: Choice,
    private readonly worldOf: Surroundings['worldOf'],
  ) {
    const { segments, counts } = opening;
    this.head = opening;
    this.choice = choice;
    this.reader = new Reader(opening.id, () => this.head.interviewee);
    this.rows = segments.map((segment, at) => new Row(segment, at + 1, this.#around));
    this.#known = byId(this.rows);
    this.isWhole = segments.length === counts.segments;
    this.tally = this.isWhole ? tallied(this.rows) : told(opening, this.#usedAround);
    this.chunks = chunked(this.rows, counts.segments);
    this.arrange();
  }

  /** Takes the draft as the server has it now. Rows stay the same objects; text that is not saved stays. */
  take(draft: Draft): void {
    const { measure } = this;
    this.head = draft;
    this.isWhole = true;
    this.#replace(draft.segments);
    if (!sameMeasure(measure, this.measure)) for (const row of this.rows) row.recount();
    this.arrange();
  }

  /** Puts corrected segments in the place of the ones they were made of. */
  correct(row: Row, made: Segment[], gone: Row[]): void {
    const segments = this.rows
      .filter((old) => !gone.includes(old))
      .flatMap((old) => (old === row ? made : [old.segment]));
    this.#replace(segments);
    this.arrange();
  }

  /** Only what is about oneself, with an agenda of it. */
  get isTonight(): boolean {
    return this.choice.tonight === true && this.choice.filters.has('about');
  }

  /** What is shown first cannot be known from the first rows: filters, a place in the draft, everybody who is named. */
  get asksForAll(): boolean {
    return !this.isWhole && (this.choice.filters.size > 0 || location.hash !== '' || !this.reader.isKnown);
  }

  /** Something stands above the passages that must not be missed. */
  get hasNotes(): boolean {
    const { decline, promises, id } = this.head;
    return this.isTonight || decline !== null || promises.length > 0 || (stored('examples') ?? '').includes(id);
  }

  /** A card in the first window is taller once it is alive than while it is only looked at. */
  get growsAlive(): boolean {
    const first = this.rows.filter((row) => row.place !== 'hidden').slice(0, WINDOWFUL);
    return first.some(({ content }) => asksMore(content));
  }

  choose(choice: Choice): void {
    this.choice = choice;
    this.arrange();
  }

  /** Works out anew which rows are shown; the one being worked on stays. */
  arrange(): void {
    const found = places(
      this.rows.map((row) => row.facts),
      this.choice,
    );
    for (const [at, row] of this.rows.entries()) {
      const place = found[at] ?? 'shown';
      row.place = row === this.active && place === 'hidden' ? 'context' : place;
    }
    let seen = 0;
    for (const chunk of this.chunks) {
      chunk.recount();
      if (seen < WINDOWFUL && chunk.shown) chunk.mount();
      seen += chunk.shown;
    }
    this.shown = seen;
  }

  activate(row: Row | null): void {
    if (row === this.active) return;
    if (this.active) this.active.active = false;
    if (row) row.active = true;
    this.active = row;
  }

  /** The next shown row in a direction, from the active one; from outside, the first or the last. */
  beside(step: 1 | -1, wanted: (row: Row) => boolean = () => true): Row | undefined {
    const from = this.active ? this.rows.indexOf(this.active) : step > 0 ? -1 : this.rows.length;
    for (let at = from + step; at >= 0 && at < this.rows.length; at += step) {
      const row = this.rows[at] as Row;
      if (row.place === 'shown' && wanted(row)) return row;
    }
    return undefined;
  }

  row(id: string): Row | undefined {
    return this.#known.get(id);
  }

  after(row: Row): Row | undefined {
    return this.rows[this.rows.indexOf(row) + 1];
  }

  chunkOf(row: Row): Chunk | undefined {
    return this.chunks.find((chunk) => chunk.rows.includes(row));
  }

  get #usedAround(): number {
    return takesAround(this.head.greeting, this.head.signature, this.measure);
  }

  #replace(segments: Segment[]): void {
    const known = byId(this.rows);
    const rows = segments.map((segment, at) => this.#row(segment, at + 1, known));
    for (const gone of known.values()) this.#leave(gone);
    const moved = rows.length !== this.rows.length || rows.some((row, at) => row !== this.rows[at]);
    if (!moved) return;
    this.rows = rows;
    this.tally = tallied(rows);
    this.#known = byId(rows);
    rechunk(this.chunks, rows);
  }

  #row(segment: Segment, number: number, known: Map<string, Row>): Row {
    const row = known.get(segment.id);
    known.delete(segment.id);
    if (!row) return new Row(segment, number, this.#around);
    if (row.number !== number) row.number = number;
    if (row.segment !== segment) row.take(segment);
    return row;
  }

  #leave(row: Row): void {
    this.saves.moved(row.save.phase, 'saved');
    row.stop();
    if (row.active) this.activate(null);
  }

  #surroundings(): Surroundings {
    const desk = this;
    return {
      get measure() {
        return desk.measure;
      },
      version: new Version(),
      worldOf: (row) => desk.worldOf(row),
      counted: (before, after) => {
        desk.tally = shifted(desk.tally, before, after);
      },
      moved: (from, to) => desk.saves.moved(from, to),
    };
  }
}

const byId = (rows: Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));
