/** Counts the space a text takes, by the one rule that the server and the page share (docs/space.md, tests/vectors). */
import type { Space, Unit } from '../api/types';

/** How the space of a draft is counted; `counts` names the parts of a response that take space besides the rest. */
export type Measure = Pick<Space, 'unit' | 'line_length' | 'counts'>;

/** How it is counted where nobody has said. */
export const USUAL: Measure = { unit: 'characters', line_length: 35, counts: ['quoted', 'attributions'] };

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const WHITE_SPACE = /\p{White_Space}+/u;
/** A line is never broken at the three that are left out. */
const GAP = /(?:(?![\u00a0\u2007\u202f])\p{White_Space})+/u;
const BREAK = /[\n\v\f\r\x85\u2028\u2029]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Latin letters and their punctuation without CR are one cluster each
const PLAIN = /^[\0-\x0c\x0e-\u02ff\u2010-\u2027]*$/;

const QUOTED = /(?:^|(?<=[\r\n]))[ \t]*>[^\r\n]*(?:\r\n|\r|\n)?|["“”„«»][^"“”„«»\r\n]*["“”„«»]/g;
const SAYS =
  '(?:säger|skriver|svarar|menar|uppger|says|said|writes|sier|siger|svarer|sanoo|kirjoittaa|vastaa' +
  '|sagte?|schreibt|dit|écrit|répond|dice|dijo|escribe|responde)';
/** The verb first, and the rest of the sentence; or a name, and the sentence ends with the verb. */
const ATTRIBUTION = new RegExp(
  `,[ \\u00a0](?:${SAYS}[ \\u00a0](?:[^.!?\\r\\n]|(?<=[ \\u00a0]\\p{Lu})\\.|[.!?](?=[^ \\u00a0\\r\\n]))*|` +
    `(?:(?:s?he|v[ao]n|de[nr]?|\\p{Lu}[^.!?\\r\\n, \\u00a0]*\\.?)[ \\u00a0]){1,6}${SAYS}(?![^.!?\\r\\n]))`,
  'gu',
);

export const sameMeasure = (one: Measure, other: Measure): boolean =>
  one.unit === other.unit && one.line_length === other.line_length && `${one.counts}` === `${other.counts}`;

/** The space that a reply of this text takes. */
export function takes(text: string, { unit, line_length, counts }: Measure): number {
  const own = counts.includes('quoted') ? text : text.replace(QUOTED, '');
  return count(counts.includes('attributions') ? own : own.replace(ATTRIBUTION, ''), unit, line_length);
}

/** The space that a greeting and a signature take, where they count. */
export function takesAround(greeting: string | null, signature: string | null, measure: Measure): number {
  const { unit, line_length, counts } = measure;
  const parts = [counts.includes('greeting') && greeting, counts.includes('signature') && signature];
  return parts.reduce((sum, part) => (part ? sum + count(part, unit, line_length) : sum), 0);
}

/**
 * The size of `text`. `characters` are grapheme clusters (CR LF is one); without spaces, those that hold more than white
 * space. `words` are runs between white space that hold a letter or digit. `lines` are filled word by word, empty ones
 * take none.
 */
export function count(text: string, unit: Unit, lineLength: number = USUAL.line_length): number {
  if (unit === 'characters') return graphemes(text);
  if (unit === 'characters-without-spaces') return inked(text);
  if (unit === 'words') return text.split(WHITE_SPACE).filter((run) => LETTER_OR_DIGIT.test(run)).length;
  return text.split(BREAK).reduce((sum, line) => sum + lines(line, lineLength), 0);
}

function graphemes(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let size = 0;
  for (const _ of clusters.segment(text)) size += 1;
  return size;
}

function inked(text: string): number {
  if (PLAIN.test(text)) return text.split(WHITE_SPACE).join('').length;
  let size = 0;
  for (const { segment } of clusters.segment(text)) if (segment.replace(WHITE_SPACE, '')) size += 1;
  return size;
}

/** How many lines one paragraph fills. A word that is longer than a line is cut. */
function lines(line: string, length: number): number {
  let [full, room] = [0, 0];
  for (const word of line.split(GAP)) {
    if (!word) continue;
    const size = graphemes(word);
    if (size < room) {
      room -= size + 1;
      continue;
    }
    const rows = Math.ceil(size / length);
    full += rows;
    room = rows * length - size;
  }
  return full;
}
