import { expect, test } from 'vitest';
import { type Passage, runs } from './marks';

const isMe = (name: string | null) => name === 'Mira Holt';
const quote = (start: number, end: number, speaker: string | null = 'Mira Holt') => ({ start, end, speaker });
const drawn = (passage: Passage) => runs(passage, isMe).map(({ text, owner }) => `${owner}:${text}`);

test('a text without quotes is one run', () => {
  expect(drawn({ text: 'Dörren är öppen.', start: 0, quotes: [] })).toEqual(['nobody:Dörren är öppen.']);
});

test('words are drawn as the interviewee’s own or as somebody else’s, wherever the segment begins', () => {
  const text = '– Ja, säger hon. – Nej, säger Berg.';
  const quotes = [quote(102, 105), quote(119, 123, 'Berg')];
  expect(drawn({ text, start: 100, quotes })).toEqual([
    'nobody:– ',
    'me:Ja,',
    'nobody: säger hon. – ',
    'other:Nej,',
    'nobody: säger Berg.',
  ]);
});

test('offsets are code points: a smile before the quote moves nothing', () => {
  expect(drawn({ text: '😀😀 Ja 😀!', start: 10, quotes: [quote(13, 17)] })).toEqual([
    'nobody:😀😀 ',
    'me:Ja 😀',
    'nobody:!',
  ]);
});

test('quotes that touch stay apart, and a nested one shows through the outer', () => {
  expect(drawn({ text: 'abcdef', start: 0, quotes: [quote(0, 2), quote(2, 4, 'Berg')] })).toEqual([
    'me:ab',
    'other:cd',
    'nobody:ef',
  ]);
  expect(drawn({ text: 'abcdef', start: 0, quotes: [quote(0, 6, 'Berg'), quote(2, 4)] })).toEqual([
    'other:ab',
    'me:cd',
    'other:ef',
  ]);
});

test('whatever the quotes, the runs put together are the text', () => {
  let seed = 7;
  const roll = (sides: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % sides;
  };
  for (let round = 0; round < 2_000; round += 1) {
    const text = Array.from({ length: roll(30) }, () => ['a', ' ', 'å', '😀', 'e\u0301', '\n'][roll(6)]).join('');
    const quotes = Array.from({ length: roll(5) }, () => quote(roll(40), roll(40), roll(2) ? 'Berg' : 'Mira Holt'));
    const found = runs({ text, start: roll(5), quotes }, isMe);
    expect(found.map((run) => run.text).join('')).toBe(text);
    expect(text === '' || found.every((run) => run.text !== '')).toBe(true);
  }
});
