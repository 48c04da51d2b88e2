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
  | 'keys'
  | 'leave';

export type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>;

const LETTERS: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  r: 'reply',
  a: 'approve',
  e: 'correct',
  s: 'remove',
  '?': 'keys',
};

/** `typing`: the focus is where letters are text. `letters`: single letters are wanted as commands at all. */
export function command(key: Key, typing: boolean, letters = true): Command | undefined {
  if (key.isComposing) return undefined;
  if (key.ctrlKey || key.metaKey) return key.key === 'Enter' && !key.altKey ? entered(key) : undefined;
  if (key.altKey) return ({ ArrowUp: 'previousEditor', ArrowDown: 'nextEditor' } as const)[key.key];
  if (key.key === 'Escape') return typing ? 'leave' : undefined;
  return typing || !letters ? undefined : LETTERS[key.key.toLowerCase()];
}

const entered = (key: Key): Command => (key.shiftKey ? 'nextUnanswered' : 'ready');
