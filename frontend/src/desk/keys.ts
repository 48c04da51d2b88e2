/** Which command a key asks for. Keys that the browser owns (save, find, undo) are never taken. */

export type Command =
  | 'previous'
  | 'next'
  | 'previousEditor'
  | 'nextEditor'
  | 'ready'
  | 'nextUnanswered'
  | 'reply'
  | 'approve'
  | 'correct'
  | 'remove'
  | 'skip'
  | 'quote'
  | 'attribute'
  | 'marks'
  | 'dash'
  | 'fit'
  | 'keys'
  | 'palette'
  | 'leave';

export type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'> &
  Partial<Pick<KeyboardEvent, 'code'>>;

const IS_MAC = /Mac|iP(hone|ad)/.test(navigator.userAgent);

const LETTERS: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  r: 'reply',
  a: 'approve',
  e: 'correct',
  s: 'remove',
  h: 'skip',
  q: 'quote',
  f: 'fit',
  '?': 'keys',
};

/** By where they are on the keyboard: with Alt, a key may write something else. */
const HELPS: Record<string, Command> = { KeyQ: 'quote', KeyA: 'attribute', KeyC: 'marks' };
const DASHES = ['-', '–'];

/** `typing`: the focus is where letters are text. `letters`: single letters are wanted as commands at all. */
export function command(key: Key, typing: boolean, letters = true): Command | undefined {
  if (key.isComposing) return undefined;
  if (asksForHelp(key) && helpOf(key)) return typing ? helpOf(key) : undefined;
  if (key.ctrlKey || key.metaKey) return key.altKey ? undefined : WITH_CTRL[key.key]?.(key);
  if (key.altKey) return ({ ArrowUp: 'previousEditor', ArrowDown: 'nextEditor' } as const)[key.key];
  if (key.key === 'Escape') return typing ? 'leave' : undefined;
  return typing || !letters ? undefined : LETTERS[key.key.toLowerCase()];
}

/** Alt alone writes letters on a Mac, as Ctrl and Alt together do elsewhere. */
const asksForHelp = (key: Key): boolean => key.altKey && !key.shiftKey && !key.metaKey && key.ctrlKey === IS_MAC;

const helpOf = ({ key, code = '' }: Key): Command | undefined => (DASHES.includes(key) ? 'dash' : HELPS[code]);

const WITH_CTRL: Record<string, (key: Key) => Command> = {
  Enter: ({ shiftKey }) => (shiftKey ? 'nextUnanswered' : 'ready'),
  k: () => 'palette',
};
