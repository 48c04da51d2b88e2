/** Which replies are too long for a space that all of them share, and by how much each: the server's rule (docs/space.md, tests/vectors). */

export interface Taker {
  /** What it takes of the space, in the space's unit. */
  readonly used: number;
}

export interface Overlong<T> {
  readonly one: T;
  readonly by: number;
}

/**
 * Those that take more than is left to them when all get the same, and what the small ones leave goes to the others.
 * The excesses are whole numbers and add up to what is over, so that one who cuts just so much fits.
 */
export function overlong<T extends Taker>(takers: readonly T[], amount: number): Overlong<T>[] {
  let left = amount;
  const byLength = [...takers].sort((one, other) => one.used - other.used);
  const excess = new Map<T, number>();
  for (const [at, one] of byLength.entries()) {
    const share = Math.floor(left / (byLength.length - at));
    const given = Math.min(one.used, Math.max(0, share));
    excess.set(one, one.used - given);
    left -= given;
  }
  return takers.map((one) => ({ one, by: excess.get(one) ?? 0 })).filter(({ by }) => by > 0);
}
