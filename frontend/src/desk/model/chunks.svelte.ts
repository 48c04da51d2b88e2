/** The rows in chunks, so that the browser lays out only those near the window, and mounts them bit by bit. */
import type { Row } from './row.svelte';

const SIZE = 50;
/** What a row is guessed to take until it has been seen, in pixels. */
const ROW_HEIGHT = 130;

export class Chunk {
  rows = $state.raw<Row[]>([]);
  mounted = $state(false);
  shown = $state(0);
  readonly height = $derived(this.shown * ROW_HEIGHT);

  constructor(rows: Row[]) {
    this.rows = rows;
    this.shown = rows.length;
  }

  recount(): void {
    this.shown = this.rows.filter((row) => row.place !== 'hidden').length;
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

const sameRows = (one: Row[], other: Row[]): boolean =>
  one.length === other.length && one.every((row, at) => row === other[at]);
