/** When a promise is late: open, and its day is past by the clock on the wall. */
import type { Promised } from '../../api/types';

type Due = Pick<Promised, 'state' | 'due_on'>;

/** A day as a moment in it: "2026-11-29" alone would be midnight in Greenwich. */
export const dayOf = (day: string): Date => new Date(`${day}T12:00`);

export function isOverdue({ state, due_on }: Due, now: Date): boolean {
  return (
    state === 'open' && due_on !== null && dayOf(due_on) < new Date(now.getFullYear(), now.getMonth(), now.getDate())
  );
}

/** The open ones that are late come first, then the open ones by their day, then those that have ended. */
export function overdue(promises: readonly Promised[], now: Date): Promised[] {
  return promises.filter((promise) => isOverdue(promise, now));
}
