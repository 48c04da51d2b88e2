import { expect, test } from 'vitest';
import { folded } from './names';

test.each([
  ["Siobhán O'Neill", 'Siobhán O’Neill'],
  ['ANNA  BERG', 'Anna\u00a0Berg '],
  ['A\u030asa Ek', 'Åsa Ek'],
])('%s is %s', (one, other) => expect(folded(one)).toBe(folded(other)));

test('others are others', () => {
  expect(folded('Anna Berg')).not.toBe(folded('Anna Bergh'));
});
