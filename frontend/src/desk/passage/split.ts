/** Where a passage can be split: before each word but the first. */
import type { Segment } from '../../api/types';
import { Offsets } from '../../shared/offsets';

/** A word with the white space after it; `from` is its index in the passage's string. */
export type Word = { readonly from: number; readonly text: string };

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\S+\s*|^\s+/gu), (found) => ({ from: found.index, text: found[0] })).filter(
    ({ text }) => text.trim() !== '',
  );
}

/** The first word that begins at or after an index, never the first of all; with one word there is none. */
export function wordFrom(words: readonly Word[], index: number): number {
  const found = words.findIndex(({ from }, at) => at > 0 && from >= index);
  return found > 0 ? found : words.length - 1;
}

/** The offset that the server is told: code points of the revision's text. */
export function splitOffset({ text, start }: Pick<Segment, 'text' | 'start'>, word: Word): number {
  return start + new Offsets(text).point(word.from);
}
