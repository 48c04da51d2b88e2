import { describe, expect, test } from 'vitest';
import type { Facts } from '../model/facts';
import { type Choice, FILTERS, type Filter, fits, places, read, toggled, written } from './filters';

const facts = (changes: Partial<Facts>): Facts => ({
  about: false,
  quote: false,
  heading: false,
  answered: false,
  size: 0,
  used: 0,
  ...changes,
});
const choice = (...filters: Filter[]): Choice => ({ filters: new Set(filters), neighbours: false });

describe('a row', () => {
  test('fits when all chosen filters hold', () => {
    expect(fits(facts({ about: true, quote: true }), ['about', 'quotes'])).toBe(true);
    expect(fits(facts({ about: true }), ['about', 'quotes'])).toBe(false);
    expect(fits(facts({}), [])).toBe(true);
  });

  test('that is a heading is never unanswered', () => {
    expect(fits(facts({ heading: true }), ['unanswered'])).toBe(false);
    expect(fits(facts({}), ['unanswered'])).toBe(true);
  });
});

describe('neighbours', () => {
  const rows = [facts({}), facts({ about: true }), facts({}), facts({})];

  test('of what fits are shown as context', () => {
    expect(places(rows, { ...choice('about'), neighbours: true })).toEqual(['context', 'shown', 'context', 'hidden']);
  });

  test('are hidden unless asked for', () => {
    expect(places(rows, choice('about'))).toEqual(['hidden', 'shown', 'hidden', 'hidden']);
  });
});

describe('the address', () => {
  test('holds every choice and gives it back', () => {
    for (const mask of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const made = { filters: new Set(FILTERS.filter((_, at) => mask & (1 << at))), neighbours: mask > 4 };
      const query = new URLSearchParams();
      for (const [key, value] of Object.entries(written(made))) if (value !== null) query.set(key, value);
      expect(read(query)).toEqual(made);
    }
  });

  test('with filters that do not exist shows what it can', () => {
    expect(read(new URLSearchParams('show=quotes,nonsense')).filters).toEqual(new Set(['quotes']));
  });
});

test('a filter is taken back by choosing it again', () => {
  expect(toggled(toggled(new Set(), 'about'), 'about')).toEqual(new Set());
});
