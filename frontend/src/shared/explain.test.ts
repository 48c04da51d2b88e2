import { expect, test } from 'vitest';
import { Problem, Unreachable } from '../api/problem';
import { shared as sv } from '../words/shared.sv';
import { explain } from './explain';

const refused = (status: number, code: string) =>
  new Problem(status, { type: `/problems/${code}`, detail: 'In English.' });

test('a refusal is told from a server that is away, and from one that broke', () => {
  expect(explain(new Unreachable(false), sv)).toBe(sv.away);
  expect(explain(new Unreachable(true), sv)).toBe(sv.slow);
  expect(explain(refused(413, 'too-large'), sv)).toBe(sv.problems['too-large']);
  expect(explain(refused(500, 'unexpected'), sv)).toBe(sv.failed);
  expect(explain(new Problem(502), sv)).toBe(sv.failed);
});

test('a refusal we have no words for is told in the server’s', () => {
  expect(explain(refused(409, 'quite-new'), sv)).toBe('In English.');
  expect(explain(refused(409, 'constructor'), sv)).toBe('In English.');
});

test('a problem says what is wrong with a field, or deeper in it', () => {
  const problem = new Problem(422, { errors: [{ pointer: '/interviewee/name', detail: 'too long' }] });
  expect(problem.about('/interviewee')).toBe('too long');
  expect(problem.about('/inter')).toBeUndefined();
});
