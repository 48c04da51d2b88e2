/**
 * The one place that turns the server's offsets (code points) into the browser's (UTF-16 units) and back.
 * Made once for a text in one pass; then a look-up is O(log n) in its characters beyond the basic plane.
 */
export class Offsets {
  /** The code point offset of each character that takes two units. */
  readonly #wide: number[] = [];

  constructor(readonly text: string) {
    if (isNarrow(text)) return;
    let point = 0;
    for (const character of text) {
      if (character.length === 2) this.#wide.push(point);
      point += 1;
    }
  }

  /** Where the code point offset `point` is in the string. */
  unit(point: number): number {
    return point + before(this.#wide, (wide) => wide < point);
  }

  /** Which code point offset the index `unit` is; within a pair, that of the pair. */
  point(unit: number): number {
    return unit - before(this.#wide, (wide, index) => wide + index < unit);
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.unit(start), this.unit(end));
  }
}

const isNarrow = (text: string): boolean => !/[\ud800-\udbff]/.test(text);

/** How many of the sorted `items` come first, by halving. */
export function before<T>(items: readonly T[], isBefore: (item: T, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
