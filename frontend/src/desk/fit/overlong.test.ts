import { expect, test } from 'vitest';
import vectors from '../../../../tests/vectors/overlong.json';
import { overlong } from './overlong';

const named = (sizes: number[], amount: number) =>
  overlong(
    sizes.map((used) => ({ used })),
    amount,
  ).map(({ one, by }) => [one.used, by]);

test.each(vectors)('$name', ({ sizes, room, excess }) => {
  const expected = sizes.map((size, at) => [size, excess[at]]).filter(([, by]) => by);
  expect(named(sizes, room)).toEqual(expected);
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
