import { describe, expect, test } from 'vitest';
import { isShort } from '../../shared/due';
import type { Row } from '../model/row';
import { missing } from './missing';
import { isOverdue } from './promised';
import { agenda, nextUp } from './tonight';

let number = 0;
const row = (
  kind: 'quote' | 'reported' | 'narration' | 'heading',
  { about = true, answered = false, status = 'open', priority = 'should' } = {},
): Row =>
  ({
    number: ++number,
    segment: { kind },
    facts: { about, answered, heading: kind === 'heading' },
    content: { status, priority },
  }) as unknown as Row;

describe('the agenda of a short evening', () => {
  const narrated = row('narration');
  const done = row('quote', { answered: true, status: 'ready', priority: 'must' });
  const begun = row('quote', { answered: true, priority: 'could' });
  const urgent = row('reported', { answered: true, priority: 'must' });
  const quoted = row('quote');
  const others = row('quote', { about: false });
  const rows = [row('heading'), narrated, done, begun, others, urgent, quoted];

  test('holds only what is about oneself, the most important first', () => {
    expect(agenda(rows)).toEqual([quoted, narrated, urgent, begun, done]);
  });

  test('goes on to the most important one that is left', () => {
    expect(nextUp(rows, quoted)).toBe(narrated);
    expect(nextUp(rows, null)).toBe(quoted);
    expect(nextUp([done], null)).toBeUndefined();
  });
});

test('an evening is short with under six hours left, until the time is up', () => {
  const now = new Date('2026-11-23T18:00Z');
  const short = (moment: string) => isShort(new Date(moment), now);
  expect(short('2026-11-23T23:59Z')).toBe(true);
  expect(short('2026-11-24T00:00Z')).toBe(false);
  expect(short('2026-11-23T18:00Z')).toBe(false);
});

test('a promise is late once its day is past, as long as nobody has said what became of it', () => {
  const now = new Date(2026, 10, 29, 23, 59);
  expect(isOverdue({ state: 'open', due_on: '2026-11-28' }, now)).toBe(true);
  expect(isOverdue({ state: 'open', due_on: '2026-11-29' }, now)).toBe(false);
  expect(isOverdue({ state: 'broken', due_on: '2026-11-28' }, now)).toBe(false);
  expect(isOverdue({ state: 'open', due_on: null }, now)).toBe(false);
});

test('what is not known is asked for, and a no is an answer', () => {
  expect(missing({ deadline: null, space: null, read_before_print: null })).toHaveLength(3);
  expect(missing({ deadline: '2026-11-23T20:00:00Z', space: null, read_before_print: false })).toEqual(['space']);
});
