import { expect, test } from 'vitest';
import { changes, type Piece, redline } from './redline';

const read = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, out: `[-${text}-]`, in: `{+${text}+}` })[kind]).join('');

test('a changed word is struck out, and the new one written in', () => {
  expect(read(redline('Nästan tio miljoner läser.', 'Drygt tio miljoner läser.'))).toBe(
    '[-Nästan-]{+Drygt+} tio miljoner läser.',
  );
});

test('words changed beside each other are one change', () => {
  const pieces = redline('Vi ska vara där, säger han.', 'Vi vill finnas där, säger han.');
  expect(read(pieces)).toBe('Vi [-ska vara-]{+vill finnas+} där, säger han.');
  expect(changes(pieces)).toBe(1);
});

test('nothing changed is no change', () => {
  expect(changes(redline('Samma text.', 'Samma text.'))).toBe(0);
});

test('from nothing, and to nothing', () => {
  expect(read(redline('', 'Nytt.'))).toBe('{+Nytt.+}');
  expect(read(redline('Gammalt.', ''))).toBe('[-Gammalt.-]');
});

test('the pieces always make both texts', () => {
  let seed = 11;
  const roll = (sides: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % sides;
  };
  const text = () =>
    Array.from({ length: roll(14) }, () => ['en', 'två', ' ', ', ', '–', '😀', '\n'][roll(7)]).join('');
  for (let round = 0; round < 3_000; round += 1) {
    const [before, after] = [text(), text()];
    const pieces = redline(before, after);
    expect(
      pieces
        .filter(({ kind }) => kind !== 'in')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(before);
    expect(
      pieces
        .filter(({ kind }) => kind !== 'out')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(after);
  }
});

test('two long texts with nothing in common take no noticeable time', () => {
  const long = (word: string) => Array.from({ length: 4_000 }, (_, at) => `${word}${at}`).join(' ');
  const began = performance.now();
  redline(long('a'), long('b'));
  expect(performance.now() - began).toBeLessThan(1_000);
});
