import { expect, test } from 'vitest';
import { set } from './set';

test('an article is set with its headings and what is set apart, by code points', () => {
  const text = '😀 Bryggan\n\nDen gamla bryggan.\n\nSist.';
  const marks = [
    { kind: 'heading' as const, start: 0, end: 9 },
    { kind: 'strong' as const, start: 15, end: 20 },
    { kind: 'emphasis' as const, start: 15, end: 28 },
  ];
  const [title, middle, last] = set({ text, marks });
  expect(title).toEqual({ start: 0, heading: true, pieces: [{ text: '😀 Bryggan', strong: false, emphasis: false }] });
  expect(middle?.pieces).toEqual([
    { text: 'Den ', strong: false, emphasis: false },
    { text: 'gamla', strong: true, emphasis: true },
    { text: ' bryggan', strong: false, emphasis: true },
    { text: '.', strong: false, emphasis: false },
  ]);
  expect(last).toEqual({ start: 31, heading: false, pieces: [{ text: 'Sist.', strong: false, emphasis: false }] });
});
