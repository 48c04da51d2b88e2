/** How a person would say when something is due, and how long is left. */
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const EVENING = 17; // o'clock

export type Day = 'yesterday' | 'today' | 'tonight' | 'tomorrow';
export type Left = { days: number } | { hours: number; minutes: number } | 'passed';

/** The day by name, where it is near enough to have one. */
export function dayOf(when: Date, now: Date): Day | undefined {
  const away = Math.round((midnight(when) - midnight(now)) / DAY);
  if (away === 0) return when.getHours() >= EVENING ? 'tonight' : 'today';
  return away === 1 ? 'tomorrow' : away === -1 ? 'yesterday' : undefined;
}

/** Whole days from two days on, else hours and minutes, rounded up: with a second to go there is a minute left. */
export function left(when: Date, now: Date): Left {
  const minutes = Math.ceil((when.getTime() - now.getTime()) / MINUTE);
  if (minutes <= 0) return 'passed';
  if (minutes * MINUTE >= 2 * DAY) return { days: Math.floor((minutes * MINUTE) / DAY) };
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** Under six hours are left, and the time is not up: there is time for what matters most. */
export function isShort(when: Date, now: Date): boolean {
  const left = when.getTime() - now.getTime();
  return left > 0 && left < DAY / 4;
}

/** Less than a day is left. */
export const isPressing = (when: Date, now: Date): boolean => when.getTime() - now.getTime() < DAY;

const midnight = (day: Date): number => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
