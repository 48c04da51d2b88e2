import { expect, test } from 'vitest';
import { BLANK } from '../saving/content';
import { together } from './together';

test('both texts follow each other, and every source is there once', () => {
  const mine = { ...BLANK, body: 'Min text.', sources: ['a', 'b'] };
  const theirs = { ...BLANK, body: 'Deras text.', sources: ['b', 'c'], internal_note: 'Ring Berg.' };
  expect(together(mine, theirs)).toMatchObject({
    body: 'Min text.\n\nDeras text.',
    sources: ['a', 'b', 'c'],
    internal_note: 'Ring Berg.',
  });
});

test('a text that only goes on from the other is not doubled', () => {
  expect(together({ ...BLANK, body: 'Ett' }, { ...BLANK, body: 'Ett två' }).body).toBe('Ett två');
});

test('what two people wrote is approved by nobody', () => {
  expect(together({ ...BLANK, body: 'a', status: 'approved' }, { ...BLANK, body: 'b' }).status).toBe('open');
});
