import { expect, test } from 'vitest';
import type { SpacePreset } from '../../api/types';
import { filled, fromPreset, mistakes, spaceOf } from './measure';

test('what the server has is filled in and comes back the same', () => {
  const space = {
    amount: 30,
    unit: 'lines' as const,
    line_length: 32,
    preset: null,
    counts: ['attributions' as const],
  };
  expect(spaceOf(filled(space))).toEqual(space);
});

test('where there is no space, nothing but what is usual is filled in', () => {
  expect(filled(null)).toMatchObject({ amount: '', unit: 'characters', counts: ['quoted', 'attributions'] });
});

test('figures may be written with spaces, also those that never break', () => {
  expect(spaceOf({ ...filled(null), amount: ' 1\u00a0200 ' }).amount).toBe(1200);
});

test('what counts is told in one order', () => {
  expect(spaceOf({ ...filled(null), counts: ['signature', 'quoted'] }).counts).toEqual(['quoted', 'signature']);
});

test.each([
  ['', 'amount'],
  ['0', 'amount'],
  ['-3', 'amount'],
  ['tusen', 'amount'],
  ['1,5', 'amount'],
  ['1000001', 'most'],
])('%j is no space', (amount, why) => {
  expect(mistakes({ ...filled(null), amount })).toEqual({ amount: why });
});

test('a line has a length only where lines are counted', () => {
  const form = { ...filled(null), amount: '40', lineLength: '9' };
  expect(mistakes(form)).toEqual({});
  expect(mistakes({ ...form, unit: 'lines' })).toEqual({ lineLength: 'lineLength' });
  expect(mistakes({ ...form, unit: 'lines', lineLength: '10' })).toEqual({});
});

test('a preset fills in all but the length of a line', () => {
  const preset = { id: 'letter', amount: 1500, unit: 'words', counts: ['quoted'] } as SpacePreset;
  expect(fromPreset(preset, { ...filled(null), lineLength: '28' })).toEqual({
    preset: 'letter',
    amount: '1500',
    unit: 'words',
    lineLength: '28',
    counts: ['quoted'],
  });
});
