/** What one has to know to answer in time, and does not know yet. */
import type { Draft } from '../../api/types';

export const FACTS = ['deadline', 'space', 'read_before_print'] as const;
export type Fact = (typeof FACTS)[number];

export function missing(draft: Pick<Draft, Fact>): Fact[] {
  return FACTS.filter((fact) => draft[fact] === null);
}
