import { describe, expect, test } from 'vitest';
import { type Fields, input, mistakes, withOffset } from './newdraft.svelte';

const nothing: Fields = {
  text: 'Text.',
  title: '',
  outlet: '',
  journalist: '',
  name: '',
  deadline: '',
  amount: '',
  unit: 'characters',
  language: '',
};

describe('what cannot be right', () => {
  test('is told field by field', () => {
    expect(mistakes(nothing)).toEqual([]);
    expect(mistakes({ ...nothing, text: ' \n', amount: 'lagom', deadline: '2031-13-45' })).toEqual([
      'text',
      'deadline',
      'amount',
    ]);
  });

  test.each(['0', '-5', '12.5', '1e3', '½'])('an amount of %s', (amount) => {
    expect(mistakes({ ...nothing, amount })).toEqual(['amount']);
  });
});

describe('what is sent', () => {
  test('leaves out what was left empty', () => {
    expect(input({ ...nothing, title: '  ', name: ' ' })).toEqual({ text: 'Text.' });
  });

  test('keeps the text as it is, and reads figures as people write them', () => {
    const fields = { ...nothing, text: '  Text.\n', name: ' Siv Rask ', amount: '1\u00a0200', unit: 'words' as const };
    expect(input(fields)).toEqual({
      text: '  Text.\n',
      interviewee: { name: 'Siv Rask' },
      space: { amount: 1200, unit: 'words' },
    });
  });

  test('a moment is the same moment with its offset written out', () => {
    const when = new Date(2031, 5, 15, 21, 0);
    expect(withOffset(when)).toMatch(/^2031-06-15T21:00:00[+-]\d\d:\d\d$/);
    expect(new Date(withOffset(when))).toEqual(when);
  });
});
