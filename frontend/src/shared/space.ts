/** Counts the space a text takes, by the one rule that the server and the page share (tests/vectors/space.json). */
import type { Unit } from '../api/types';

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const WHITE_SPACE = /\p{White_Space}+/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Latin letters and their punctuation without CR are one cluster each
const PLAIN = /^[\0-\x0c\x0e-\u02ff\u2010-\u2027]*$/;

/** The size of `text`: its grapheme clusters (CR LF is one), or its runs between white space that hold a letter or digit. */
export function count(text: string, unit: Unit): number {
  if (unit === 'words') return text.split(WHITE_SPACE).filter((run) => LETTER_OR_DIGIT.test(run)).length;
  return PLAIN.test(text) ? text.length : graphemes(text);
}

function graphemes(text: string): number {
  let size = 0;
  for (const _ of clusters.segment(text)) size += 1;
  return size;
}
