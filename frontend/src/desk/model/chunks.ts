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

  /** `awaited` rows are still to come from the server. */
  constructor(
    private its: readonly Row[],
    private awaited: number,
  ) {
    this.shown = its.length + awaited;
  }

  get rows(): readonly Row[] {
    return this.its;
  }

  set rows(rows: readonly Row[]) {
    this.its = rows;
    this.awaited = 0;
    this.view?.changed();
  }

  get height(): number {
    return this.shown * ROW_HEIGHT;
  }

  /** Its rows are on the page, or will be as soon as the chunk is. */
  get mounted(): boolean {
    return this.#mounted;
  }

  get isAwaited(): boolean {
    return this.awaited > 0;
  }

  mount(): void {
    if (this.#mounted) return;
    this.#mounted = true;
    this.view?.changed();
  }

  recount(): void {
    this.shown = this.its.reduce((sum, row) => sum + +(row.place !== 'hidden'), this.awaited);
    this.view?.changed();
  }
}

/** The chunks of `total` rows, of which the first are here. */
export function chunked(rows: Row[], total: number): Chunk[] {
  const count = Math.max(1, Math.ceil(total / SIZE));
  return Array.from({ length: count }, (_, at) => {
    const its = rows.slice(at * SIZE, (at + 1) * SIZE);
    return new Chunk(its, Math.min(SIZE, total - at * SIZE) - its.length);
  });
}

/** Puts all rows into the chunks where they belong: a new row lies with the one before it, or where it was awaited. */
export function rechunk(chunks: Chunk[], rows: Row[]): void {
  const home = new Map(chunks.flatMap((chunk, at) => chunk.rows.map((row) => [row, at])));
  const next = chunks.map((): Row[] => []);
  let here = 0;
  for (const row of rows) {
    const isFull = (next[here]?.length ?? 0) >= SIZE;
    here = home.get(row) ?? (isFull && chunks[here + 1]?.isAwaited ? here + 1 : here);
    next[here]?.push(row);
  }
  for (const [at, chunk] of chunks.entries()) {
    const its = next[at] as Row[];
    if (chunk.isAwaited || !sameRows(chunk.rows, its)) chunk.rows = its;
  }
}

const sameRows = (one: readonly Row[], other: readonly Row[]): boolean =>
  one.length === other.length && one.every((row, at) => row === other[at]);
