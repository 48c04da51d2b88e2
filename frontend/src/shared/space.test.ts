import { describe, expect, test } from 'vitest';
import vectors from '../../../tests/vectors/space.json';
import takesVectors from '../../../tests/vectors/takes.json';
import { count, takes, takesAround, USUAL } from './space';

const UNITS = ['characters', 'characters-without-spaces', 'words', 'lines'] as const;

describe('the space a text takes, as the server counts it', () => {
  test.each(vectors)('$name', ({ text, name: _, ...sizes }) => {
    expect(Object.fromEntries(UNITS.map((unit) => [unit, count(text, unit, 10)]))).toEqual(sizes);
  });
});

describe('what does not count is left out', () => {
  test.each(takesVectors)('$name', ({ text, unquoted, unattributed }) => {
    for (const unit of UNITS) {
      expect(takes(text, { ...USUAL, unit })).toBe(count(text, unit));
      expect(takes(text, { ...USUAL, unit, counts: ['attributions'] })).toBe(count(unquoted, unit));
      expect(takes(text, { ...USUAL, unit, counts: ['quoted'] })).toBe(count(unattributed, unit));
    }
  });
});

test('a greeting and a signature take space only where they count', () => {
  expect(takesAround('Hej!', 'Eva Berg', USUAL)).toBe(0);
  expect(takesAround('Hej!', 'Eva Berg', { ...USUAL, counts: ['greeting'] })).toBe(4);
  expect(takesAround('Hej!', null, { ...USUAL, unit: 'words', counts: ['greeting', 'signature'] })).toBe(1);
});

test('the shortcut for Latin letters counts as the long way does', () => {
  const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const codes = [...Array(0x300).keys(), ...Array.from({ length: 0x18 }, (_, at) => 0x2010 + at)];
  const pairs = codes.map((code, at) => String.fromCharCode(code, codes[(at * 7 + 3) % codes.length] as number));
  for (const pair of [...pairs, pairs.join('')]) {
    expect(count(pair, 'characters')).toBe([...clusters.segment(pair)].length);
  }
});
