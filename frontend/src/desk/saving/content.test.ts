import { describe, expect, test } from 'vitest';
import { BLANK, contentOf, isAnswered, isBlank, revised, same } from './content';

test('nothing is written in one way, whatever the server leaves empty', () => {
  const read = contentOf({ stance: 'respond', body: 'Isen.', short_body: null, internal_note: null });
  expect(same(read, { ...BLANK, body: 'Isen.' })).toBe(true);
});

describe('a reply', () => {
  test.each([
    [{ body: ' \n' }, false],
    [{ body: 'Isen.' }, true],
    [{ stance: 'approve' } as const, true],
    [{ internal_note: 'Ring.' }, false],
  ])('with %o is answered: %s', (fields, answered) => {
    expect(isAnswered({ ...BLANK, ...fields })).toBe(answered);
  });

  test('with only a note is not answered, and would still be missed', () => {
    expect(isBlank({ ...BLANK, internal_note: 'Ring.' })).toBe(false);
  });
});

describe('an approval', () => {
  const approved = { ...BLANK, body: 'Isen.', status: 'approved' } as const;

  test('does not outlive the text that was approved', () => {
    expect(revised(approved, { body: 'Isen!' }).status).toBe('open');
    expect(revised(approved, { stance: 'remove' }).status).toBe('open');
  });

  test('stays where nothing is changed', () => {
    expect(revised(approved, { body: 'Isen.' }).status).toBe('approved');
  });
});
