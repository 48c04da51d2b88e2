import { expect, test } from 'vitest';
import { dayOf, isPressing, left } from './due';

const now = new Date(2026, 10, 23, 17, 48);
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

test.each([
  [at(23, 21), 'tonight'],
  [at(23, 9), 'today'],
  [at(24, 0, 1), 'tomorrow'],
  [at(22, 23, 59), 'yesterday'],
  [at(25, 12), undefined],
])('%s is %s', (when, day) => expect(dayOf(when, now)).toBe(day));

test.each([
  [at(23, 21), { hours: 3, minutes: 12 }],
  [at(23, 17, 49), { hours: 0, minutes: 1 }],
  [at(25, 17, 47), { hours: 47, minutes: 59 }],
  [at(25, 17, 48), { days: 2 }],
  [at(23, 17, 48), 'passed'],
])('until %s', (when, rest) => expect(left(when, now)).toEqual(rest));

test('a day of 23 hours, when clocks change, is still tomorrow', () => {
  expect(dayOf(new Date(2026, 2, 29, 1), new Date(2026, 2, 28, 23))).toBe('tomorrow');
  expect(dayOf(new Date(2026, 2, 30, 1), new Date(2026, 2, 29, 23))).toBe('tomorrow');
});

test('a day or more away does not press', () => {
  expect(isPressing(at(24, 17, 48), now)).toBe(false);
  expect(isPressing(at(24, 17, 47), now)).toBe(true);
});
