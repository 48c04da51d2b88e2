import { expect, test } from 'vitest';
import { splitOffset, wordFrom, wordsOf } from './split';

test('a passage can be split before each word but the first', () => {
  const words = wordsOf('Det är dyrt. Men vi måste.');
  expect(words.map(({ text }) => text)).toEqual(['Det ', 'är ', 'dyrt. ', 'Men ', 'vi ', 'måste.']);
  expect(wordFrom(words, 0)).toBe(1);
  expect(wordFrom(words, 13)).toBe(3);
  expect(wordFrom(words, 999)).toBe(5);
});

test('the server is told code points of the whole text', () => {
  const text = '😀 Det är 😀 dyrt.';
  const word = wordsOf(text).at(-1);
  expect(word && splitOffset({ text, start: 100 }, word)).toBe(100 + Array.from('😀 Det är 😀 ').length);
});

test('one word cannot be split', () => {
  expect(wordFrom(wordsOf('Ja.'), 0)).toBe(0);
});
