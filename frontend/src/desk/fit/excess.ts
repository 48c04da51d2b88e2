/** Which rows of a desk have a reply that is too long for the space that all share; worked out once for all that show it. */
import type { Desk, Head } from '../model/desk.svelte';
import type { Row } from '../model/row';
import { overlong } from './overlong';

type Found = { head: Head; rows: readonly Row[]; used: number; excess: ReadonlyMap<Row, number> };

const found = new WeakMap<Desk, Found>();

/**
 * By how much each reply is too long, in the space's unit; those that are not are left out. The total tells when to look
 * again: watching every row would cost with each key.
 */
export function excessOf(desk: Desk): ReadonlyMap<Row, number> {
  const { head, rows, used } = desk;
  const last = found.get(desk);
  if (last && last.head === head && last.rows === rows && last.used === used) return last.excess;
  const excess = excessNow(desk);
  found.set(desk, { head, rows, used, excess });
  return excess;
}

function excessNow({ head, rows, used, tally }: Desk): Map<Row, number> {
  const over = head.space ? used - head.space.amount : 0;
  if (over <= 0) return new Map();
  const takers = rows.map((row) => ({ row, used: row.facts.used })).filter(({ used }) => used > 0);
  return new Map(overlong(takers, tally.used - over).map(({ one, by }) => [one.row, by]));
}
