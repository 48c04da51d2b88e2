import { expect, test } from 'vitest';
import { Problem, Unreachable } from '../api/problem';
import { seldom } from '../words/seldom.sv';
import { shared } from '../words/shared.sv';
import { explain } from './explain';

const words = { shared, seldom };
const refused = (status: number, code: string) =>
  new Problem(status, { type: `/problems/${code}`, detail: 'In English.' });

test('a refusal is told from a server that is away, and from one that broke', () => {
  expect(explain(new Unreachable(false), words)).toBe(shared.away);
  expect(explain(new Unreachable(true), words)).toBe(shared.slow);
  expect(explain(refused(413, 'too-large'), words)).toBe(seldom.problems['too-large']);
  expect(explain(refused(500, 'unexpected'), words)).toBe(shared.failed);
  expect(explain(new Problem(502), words)).toBe(shared.failed);
});

test('a refusal we have no words for is told in the server’s', () => {
  expect(explain(refused(409, 'quite-new'), words)).toBe('In English.');
  expect(explain(refused(409, 'constructor'), words)).toBe('In English.');
  expect(explain(refused(413, 'too-large'), { shared })).toBe('In English.');
});

test('a problem says what is wrong with a field, or deeper in it', () => {
  const problem = new Problem(422, { errors: [{ pointer: '/interviewee/name', detail: 'too long' }] });
  expect(problem.about('/interviewee')).toBe('too long');
  expect(problem.about('/inter')).toBeUndefined();
});
