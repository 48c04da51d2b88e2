import { describe, expect, test } from 'vitest';
import vectors from '../../../tests/vectors/space.json';
import { count } from './space';

describe('the space a text takes, as the server counts it', () => {
  test.each(vectors)('$name', ({ text, characters, words }) => {
    expect({ characters: count(text, 'characters'), words: count(text, 'words') }).toEqual({ characters, words });
  });
});

test('the shortcut for Latin letters counts as the long way does', () => {
  const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const codes = [...Array(0x300).keys(), ...Array.from({ length: 0x18 }, (_, at) => 0x2010 + at)];
  const pairs = codes.map((code, at) => String.fromCharCode(code, codes[(at * 7 + 3) % codes.length] as number));
  for (const pair of [...pairs, pairs.join('')]) {
    expect(count(pair, 'characters')).toBe([...clusters.segment(pair)].length);
  }
});
