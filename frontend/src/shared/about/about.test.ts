import { describe, expect, test } from 'vitest';
import { Problem } from '../../api/problem';
import { type About, aboutOf, changesOf, EMPTY, isPast, mistakes, refused, withOffset } from './about';

const nothing: About = { ...EMPTY, unit: 'characters' };
const draft = {
  title: 'Bryggan',
  outlet: null,
  journalist: 'Ture Ask',
  deadline: '2031-06-15T19:00:00Z',
  deadline_zone: 'Europe/Stockholm',
  read_before_print: null,
  space: { amount: 1200, unit: 'words' as const, line_length: 35, preset: null, counts: [] },
  language: 'sv',
};

describe('what cannot be right', () => {
  test('is told field by field', () => {
    expect(mistakes(nothing)).toEqual({});
    expect(mistakes({ amount: 'lagom', deadline: '2031-13-45' })).toEqual({ amount: 'amount', deadline: 'deadline' });
    expect(mistakes(nothing, true)).toEqual({ deadline: 'deadline' });
  });

  test.each([
    ['0', 'least'],
    ['-5', 'least'],
    ['−5', 'least'],
    ['1000001', 'most'],
    ['9'.repeat(400), 'most'],
    ['12.5', 'amount'],
    ['1e3', 'amount'],
    ['½', 'amount'],
    ['1 000 000', undefined],
    ['1', undefined],
  ])('an amount of %s: %s', (amount, why) => {
    expect(mistakes({ ...nothing, amount }).amount).toBe(why);
  });

  test('is told by the server too, and so is a language that can no longer be changed', () => {
    const problem = new Problem(422, { errors: [{ pointer: '/space/amount', detail: 'is too much.' }] });
    expect(refused(problem)).toEqual({ amount: 'amount' });
    expect(refused(new Problem(409, { type: '/problems/already-worked-on' }))).toEqual({ language: 'fixed' });
  });
});

describe('what is changed', () => {
  const before = aboutOf(draft);

  test('is nothing where nothing was touched', () => {
    expect(changesOf(before, { ...before })).toEqual({});
  });

  test('is what was touched, and what was emptied is nothing', () => {
    const after = { ...before, outlet: ' Bladet ', journalist: ' ', deadline: '', amount: '' };
    expect(changesOf(before, after)).toEqual({ outlet: 'Bladet', journalist: null, deadline: null, space: null });
    expect(changesOf(before, { ...before, unit: 'characters' })).toEqual({
      space: { amount: 1200, unit: 'characters' },
    });
  });

  test('leaves what counts as it was said elsewhere', () => {
    expect(changesOf(before, { ...before, amount: '900' }, draft.space)).toEqual({
      space: { ...draft.space, amount: 900 },
    });
  });

  test('is told by the clock of the zone, and so is the zone', () => {
    expect(before).toMatchObject({ deadline: '2031-06-15T21:00', zone: 'Europe/Stockholm', read: '' });
    expect(changesOf(before, { ...before, deadline: '2031-06-15T20:00' })).toEqual({
      deadline: '2031-06-15T20:00',
      deadline_zone: 'Europe/Stockholm',
    });
    expect(changesOf(before, { ...before, zone: 'America/New_York', read: 'no' })).toEqual({
      deadline: '2031-06-15T21:00',
      deadline_zone: 'America/New_York',
      read_before_print: false,
    });
  });
});

test('a time that has been is known by the clock of its zone', () => {
  const now = new Date('2031-06-15T19:30:00Z');
  expect(isPast({ deadline: '2031-06-15T21:00', zone: 'Europe/Stockholm' }, now)).toBe(true);
  expect(isPast({ deadline: '2031-06-15T21:00', zone: 'America/New_York' }, now)).toBe(false);
  expect(isPast({ deadline: '', zone: '' }, now)).toBe(false);
});

test('a moment is the same moment with its offset written out', () => {
  const when = new Date(2031, 5, 15, 21, 0);
  expect(withOffset(when)).toMatch(/^2031-06-15T21:00:00[+-]\d\d:\d\d$/);
  expect(new Date(withOffset(when))).toEqual(when);
});
