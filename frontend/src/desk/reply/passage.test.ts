import { expect, test } from 'vitest';
import type { Segment } from '../../api/types';
import { speaks, wordsOf } from './passage';

const quote = (start: number, end: number, speaker = 'Siv Rask', mode = 'direct') =>
  ({ start, end, mode, speaker }) as Segment['quotes'][number];

test('spoken words are quoted without the dash, the comma and the one who says them', () => {
  const text = '– Nästan fem miljoner, säger han.';
  expect(wordsOf({ text, start: 100, quotes: [quote(102, 122)] })).toBe('Nästan fem miljoner');
});

test('an interrupted quote shows where it was interrupted, also after wide characters', () => {
  const text = '🙂 – Nej, säger hon. Aldrig.';
  expect(wordsOf({ text, start: 0, quotes: [quote(4, 8), quote(20, 27)] })).toBe('Nej […] Aldrig.');
});

test('a passage that nobody speaks is quoted whole', () => {
  const text = 'Hon kallar det ”en skandal”.';
  expect(wordsOf({ text, start: 0, quotes: [quote(16, 26, 'Bo Ek', 'partial')] })).toBe(text);
});

test('whose words they are', () => {
  const isMe = (name: string | null) => name === 'Siv Rask';
  expect(speaks({ quotes: [quote(0, 1)] }, isMe)).toBe(true);
  expect(speaks({ quotes: [quote(0, 1, 'Bo Ek')] }, isMe)).toBe(false);
  expect(speaks({ quotes: [] }, isMe)).toBe(false);
});
