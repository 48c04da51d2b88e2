/** The rows in chunks, so that the browser lays out only those near the window, and mounts them bit by bit. */
import type { Row } from './row';

const SIZE = 25;
/** What a row is guessed to take until it has been seen, in pixels. */
const ROW_HEIGHT = 130;

/** What shows the chunk on the page. */
export interface ChunkView {
  /** Its rows are others, or are to be mounted, or are shown in another number. */
  changed(): void;
}

export class Chunk {
  view: ChunkView | undefined;
  shown: number;
  #mounted = false;

  constructor(private its: readonly Row[]) {
    this.shown = its.length;
  }

  get rows(): readonly Row[] {
    return this.its;
  }

  set rows(rows: readonly Row[]) {
    this.its = rows;
    this.view?.changed();
  }

  get height(): number {
    return this.shown * ROW_HEIGHT;
  }

  /** Its rows are on the page, or will be as soon as the chunk is. */
  get mounted(): boolean {
    return this.#mounted;
  }

  mount(): void {
    if (this.#mounted) return;
    this.#mounted = true;
    this.view?.changed();
  }

  recount(): void {
    this.shown = this.its.reduce((sum, row) => sum + +(row.place !== 'hidden'), 0);
    this.view?.changed();
  }
}

export function chunked(rows: Row[]): Chunk[] {
  const count = Math.max(1, Math.ceil(rows.length / SIZE));
  return Array.from({ length: count }, (_, at) => new Chunk(rows.slice(at * SIZE, (at + 1) * SIZE)));
}

/** Puts changed rows into the chunks where they belong: a new row lies with the one before it. */
export function rechunk(chunks: Chunk[], rows: Row[]): void {
  const home = new Map(chunks.flatMap((chunk) => chunk.rows.map((row) => [row, chunk])));
  const next = new Map(chunks.map((chunk): [Chunk, Row[]] => [chunk, []]));
  let here = chunks[0] as Chunk;
  for (const row of rows) {
    here = home.get(row) ?? here;
    next.get(here)?.push(row);
  }
  for (const [chunk, its] of next) if (!sameRows(chunk.rows, its)) chunk.rows = its;
}

const sameRows = (one: readonly Row[], other: readonly Row[]): boolean =>
  one.length === other.length && one.every((row, at) => row === other[at]);
