import { describe, expect, test } from 'vitest';
import type { Mark } from '../../api/types';
import { Moving } from './moving';

const TEXT = '👍 Rubrik\n\nEtt viktigt ord.';
const MARKS: Mark[] = [
  { kind: 'heading', start: 0, end: 8 },
  { kind: 'strong', start: 14, end: 21 },
];

const words = (moving: Moving, text: string): string[] =>
  moving.marks.map(({ kind, start, end }) => `${kind}: ${[...text].slice(start, end).join('')}`);

test.each([
  ['before', `Nytt. ${TEXT}`, ['heading: 👍 Rubrik', 'strong: viktigt']],
  ['at the end of the heading', TEXT.replace('Rubrik', 'Rubriken!'), ['heading: 👍 Rubriken!', 'strong: viktigt']],
  ['inside', TEXT.replace('viktigt', 'vik😀tigt'), ['heading: 👍 Rubrik', 'strong: vik😀tigt']],
  ['right before', TEXT.replace('viktigt', 'så viktigt'), ['heading: 👍 Rubrik', 'strong: viktigt']],
  ['right after', TEXT.replace('viktigt', 'viktigt nog'), ['heading: 👍 Rubrik', 'strong: viktigt']],
  ['over its beginning', TEXT.replace('Ett vik', 'X'), ['heading: 👍 Rubrik', 'strong: tigt']],
  ['over its end', TEXT.replace('tigt ord.', 'X'), ['heading: 👍 Rubrik', 'strong: vik']],
  ['over all of it', TEXT.replace('Ett viktigt ord', 'X'), ['heading: 👍 Rubrik']],
  ['over everything', 'Helt annan text.', []],
])('a change %s', (_, text, expected) => {
  const moving = new Moving(TEXT, MARKS);
  moving.follow(text);
  expect(words(moving, text)).toEqual(expected);
});

test('a box has other line breaks than a file may have', () => {
  const text = '👍 Ett\r\n\r\nviktigt\rord';
  const moving = new Moving(text, [{ kind: 'strong', start: 9, end: 20 }]);
  const inTheBox = '👍 Ett\n\nviktigt\nord';
  expect(words(moving, inTheBox)).toEqual(['strong: viktigt\nord']);
  moving.follow(`${inTheBox}!`);
  expect(words(moving, `${inTheBox}!`)).toEqual(['strong: viktigt\nord']);
});

test('what is pasted brings its own', () => {
  const moving = new Moving();
  moving.follow('👍 ord');
  moving.add(3, [{ kind: 'strong', start: 0, end: 3 }]);
  expect(words(moving, '👍 ord')).toEqual(['strong: ord']);
});

test('undo and redo bring back what went', () => {
  const moving = new Moving();
  moving.follow('👍 ord');
  moving.add(3, [{ kind: 'strong', start: 0, end: 3 }]);
  moving.follow('👍 ord!');
  for (const text of ['👍 ord', '', '👍 ord', '👍 ord!']) moving.follow(text);
  expect(words(moving, '👍 ord!')).toEqual(['strong: ord']);
  moving.follow('Annat.');
  expect(words(moving, 'Annat.')).toEqual([]);
  moving.follow('👍 ord!');
  expect(words(moving, '👍 ord!')).toEqual(['strong: ord']);
});

describe('whatever is written', () => {
  /** A small generator, so that a failure can be had again. */
  function* dice(seed: number): Generator<number> {
    for (let state = seed; ; ) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      yield state / 2_147_483_648;
    }
  }

  test.each(Array.from({ length: 200 }, (_, seed) => seed))(
    '%i: the words that stay are set apart as before',
    (seed) => {
      const roll = dice(seed);
      const pick = (most: number) => Math.floor((roll.next().value ?? 0) * (most + 1));
      // Each marked letter is upper case, so that the text itself tells what must be marked.
      let letters = [...'ab👍c\n\nDEFgh\nijKLmn'];
      const isMarked = (letter: string) => /[A-Z]/.test(letter);
      const marks: Mark[] = letters.flatMap((letter, at) =>
        isMarked(letter) ? [{ kind: 'strong' as const, start: at, end: at + 1 }] : [],
      );
      const moving = new Moving(letters.join(''), marks);
      for (let edits = 0; edits < 8; edits += 1) {
        const from = pick(letters.length);
        const fresh = [...'xyz😀\n'.repeat(2)].slice(0, pick(4));
        letters = letters.toSpliced(from, pick(3), ...fresh);
        moving.follow(letters.join(''));
      }
      const found = new Set(moving.marks.flatMap(({ start, end }) => range(start, end)));
      for (const [at, letter] of letters.entries()) if (isMarked(letter)) expect(found.has(at)).toBe(true);
      for (const { start, end } of moving.marks) {
        expect(0 <= start && start < end && end <= letters.length).toBe(true);
        expect(letters.slice(start, end).join('')).not.toMatch(/[a-n👍]/u); // never one that was not
      }
    },
  );

  const range = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at);
});
