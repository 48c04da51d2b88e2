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
    [{ short_body: 'Isen.' }, false],
    [{ stance: 'remove' } as const, true],
    [{ stance: 'correct' } as const, false],
    [{ stance: 'correct', wording: 'Bryggan är borta.' } as const, false],
    [{ stance: 'correct', wording: 'Bryggan är intagen.' } as const, true],
    [{ stance: 'correct', body: 'Den är intagen.' } as const, true],
    [{ stance: 'respond', wording: 'Bryggan är intagen.' } as const, false],
  ])('with %o is answered: %s', (fields, answered) => {
    expect(isAnswered({ ...BLANK, ...fields }, 'Bryggan är borta.')).toBe(answered);
  });

  test('with only a short version is not answered, and would still be missed', () => {
    expect(isBlank({ ...BLANK, short_body: 'Isen.' })).toBe(false);
    expect(isBlank({ ...BLANK, stance: 'correct' })).toBe(true);
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
