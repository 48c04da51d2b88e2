import { describe, expect, test } from 'vitest';
import { command, type Key } from './keys';

const key = (name: string, held: Partial<Key> = {}): Key => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});

describe('while writing', () => {
  test.each(['r', 'a', 'j', '?', 'Enter', 's'])('%s is text', (letter) => {
    expect(command(key(letter), true)).toBeUndefined();
  });

  test('Ctrl or Cmd with Enter is done, with Shift the next unanswered', () => {
    expect(command(key('Enter', { ctrlKey: true }), true)).toBe('ready');
    expect(command(key('Enter', { metaKey: true }), true)).toBe('ready');
    expect(command(key('Enter', { ctrlKey: true, shiftKey: true }), true)).toBe('nextUnanswered');
  });

  test('Alt with an arrow goes to the next editor', () => {
    expect(command(key('ArrowDown', { altKey: true }), true)).toBe('nextEditor');
  });

  test('an Enter that ends a composed character is not a command', () => {
    expect(command(key('Enter', { ctrlKey: true, isComposing: true }), true)).toBeUndefined();
  });
});

test.each(['s', 'f', 'z', 'a', 'r', 'j', 'p'])('the browser keeps Ctrl+%s and Cmd+%s', (letter) => {
  for (const typing of [true, false]) {
    expect(command(key(letter, { ctrlKey: true }), typing)).toBeUndefined();
    expect(command(key(letter, { metaKey: true }), typing)).toBeUndefined();
  }
});

test('letters are commands where nothing is written, unless they are switched off', () => {
  expect(command(key('R'), false)).toBe('reply');
  expect(command(key('h'), false)).toBe('skip');
  expect(command(key('?', { shiftKey: true }), false)).toBe('keys');
  expect(command(key('r'), false, false)).toBeUndefined();
});

test('help with the writing is a key by its place, and only while writing', () => {
  const alt = key('œ', { altKey: true, code: 'KeyQ' });
  expect(command(alt, true)).toBe('quote');
  expect(command({ ...alt, code: 'KeyA' }, true)).toBe('attribute');
  expect(command({ ...alt, code: 'KeyC' }, true)).toBe('marks');
  expect(command(key('-', { altKey: true, code: 'Slash' }), true)).toBe('dash');
  expect(command(alt, false)).toBeUndefined();
  expect(command({ ...alt, ctrlKey: true }, true)).toBeUndefined(); // AltGr, which writes letters
  expect(command(key('q'), false)).toBe('quote');
  expect(command(key('q'), true)).toBeUndefined();
});
