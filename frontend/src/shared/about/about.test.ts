import { describe, expect, test } from 'vitest';
import { Problem } from '../../api/problem';
import { type About, aboutOf, changesOf, EMPTY, mistakes, refused, withOffset } from './about';

const nothing: About = { ...EMPTY, unit: 'characters' };
const draft = {
  title: 'Bryggan',
  outlet: null,
  journalist: 'Ture Ask',
  deadline: '2031-06-15T19:00:00Z',
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
});

test('a moment is the same moment with its offset written out', () => {
  const when = new Date(2031, 5, 15, 21, 0);
  expect(withOffset(when)).toMatch(/^2031-06-15T21:00:00[+-]\d\d:\d\d$/);
  expect(new Date(withOffset(when))).toEqual(when);
});
