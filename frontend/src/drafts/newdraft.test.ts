import { describe, expect, test } from 'vitest';
import { type Fields, input } from './newdraft.svelte';

const nothing: Fields = {
  text: 'Text.',
  title: '',
  outlet: '',
  journalist: '',
  name: '',
  deadline: '',
  zone: '',
  amount: '',
  unit: 'characters',
  language: '',
};

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
});
