import { expect, test } from 'vitest';
import { overlong } from './overlong';

const named = (sizes: number[], amount: number) =>
  overlong(
    sizes.map((used) => ({ used })),
    amount,
  ).map(({ one, by }) => [one.used, by]);

test('nothing is too long while all of it fits', () => {
  expect(named([500, 600, 100], 1200)).toEqual([]);
  expect(named([], 10)).toEqual([]);
});

test('the one long reply is named, and by just as much as is over', () => {
  expect(named([50, 50, 1200, 50], 1200)).toEqual([[1200, 150]]);
});

test('replies of one length share what is over', () => {
  expect(named([400, 400, 400], 900)).toEqual([
    [400, 100],
    [400, 100],
    [400, 100],
  ]);
});

test('short replies are left alone, and the order of the draft stays', () => {
  expect(named([900, 100, 700], 1200)).toEqual([
    [900, 350],
    [700, 150],
  ]);
});

test('what is too much adds up to what is over, whatever the lengths', () => {
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % most;
  };
  for (let round = 0; round < 500; round += 1) {
    const sizes = Array.from({ length: random(12) }, () => random(900));
    const [amount, used] = [1 + random(2000), sizes.reduce((sum, size) => sum + size, 0)];
    const excess = named(sizes, amount).reduce((sum, [, by]) => sum + (by ?? 0), 0);
    expect(excess).toBe(Math.max(0, used - amount));
  }
});
