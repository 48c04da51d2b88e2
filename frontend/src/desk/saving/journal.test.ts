import { beforeEach, describe, expect, test } from 'vitest';
import { BLANK } from './content';
import { entries } from './entries';
import { Journal, type Shelf } from './journal';
import type { Pending } from './saver';

/** Storage with room for so many entries. */
class Cupboard implements Shelf {
  readonly kept = new Map<string, string>();

  constructor(private readonly room = 100) {}

  get length() {
    return this.kept.size;
  }

  key(at: number) {
    return [...this.kept.keys()][at] ?? null;
  }

  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string) {
    if (!this.kept.has(key) && this.kept.size >= this.room) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(key, value);
  }

  removeItem(key: string) {
    this.kept.delete(key);
  }
}

const pending = (body: string): Pending => ({ wanted: { ...BLANK, body }, etag: '"1-a"', attempts: ['x'] });

let shelf: Cupboard;
let mine: Journal;
beforeEach(() => {
  shelf = new Cupboard();
  mine = new Journal(shelf, 'draft-1', 'mine');
});

describe('the journal', () => {
  test('gives back what was kept, with the segment and the window it was written in', () => {
    mine.keep('segment-1', pending('Isen.'));
    expect(entries(shelf, 'draft-1')).toMatchObject([{ ...pending('Isen.'), segment: 'segment-1', owner: 'mine' }]);
  });

  test('keeps the newest text of a segment, and forgets it when told', () => {
    mine.keep('segment-1', pending('Is'));
    mine.keep('segment-1', pending('Isen.'));
    expect(entries(shelf, 'draft-1').map((entry) => entry.wanted?.body)).toEqual(['Isen.']);
    mine.forget('segment-1');
    expect(shelf.kept.size).toBe(0);
  });

  test('keeps a deletion too', () => {
    mine.keep('segment-1', { wanted: null, etag: '"1-a"', attempts: [] });
    expect(entries(shelf, 'draft-1')).toMatchObject([{ wanted: null, segment: 'segment-1' }]);
  });

  test('of two windows does not write over itself, and each forgets its own', () => {
    const other = new Journal(shelf, 'draft-1', 'other');
    mine.keep('segment-1', pending('mitt'));
    other.keep('segment-1', pending('deras'));
    mine.forget('segment-1');
    expect(entries(shelf, 'draft-1').map((entry) => entry.wanted?.body)).toEqual(['deras']);
  });

  test('of one draft says nothing of another', () => {
    new Journal(shelf, 'draft-2', 'mine').keep('segment-1', pending('annat'));
    expect(entries(shelf, 'draft-1')).toEqual([]);
  });

  test('leaves out what is no entry', () => {
    shelf.setItem('replik.journal/draft-1/segment-1/mine', '{"half');
    shelf.setItem('replik.lang', 'sv');
    expect(entries(shelf, 'draft-1')).toEqual([]);
  });
});

test('a full browser, or one that keeps nothing, says so', () => {
  expect(new Journal(new Cupboard(0), 'draft-1', 'mine').keep('segment-1', pending('Isen.'))).toBe(false);
  expect(new Journal(null, 'draft-1', 'mine').keep('segment-1', pending('Isen.'))).toBe(false);
  expect(mine.keep('segment-1', pending('Isen.'))).toBe(true);
});
