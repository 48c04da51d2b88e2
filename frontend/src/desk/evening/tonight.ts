/** The order of a short evening: what is about oneself, the most important first. */
import type { Row } from '../model/row';

const BY_KIND = { quote: 0, reported: 1, narration: 2, heading: 3 };
const BY_PRIORITY = { must: 0, should: 1, could: 2 };

export type Stage = 'unanswered' | 'open' | 'ready' | 'approved';

export function stageOf({ facts, content }: Pick<Row, 'facts' | 'content'>): Stage {
  return facts.answered ? content.status : 'unanswered';
}

/**
 * What is not answered comes first, one's own quotes before what others say; then what is begun, by its priority; what is
 * ready comes last. Of two alike, the one that stands earlier.
 */
export function agenda(rows: readonly Row[]): Row[] {
  const mine = rows.filter((row) => row.facts.about && (!row.facts.heading || row.facts.answered));
  return mine
    .map((row, at) => ({ row, key: [...urgency(row), at] }))
    .sort(byKey)
    .map(({ row }) => row);
}

/** The next in the agenda that is not done, after `row` is. */
export function nextUp(rows: readonly Row[], row: Row | null): Row | undefined {
  return agenda(rows).find((one) => one !== row && isLeft(one));
}

export const isLeft = (row: Row): boolean => ['unanswered', 'open'].includes(stageOf(row));

function urgency(row: Row): number[] {
  const stage = stageOf(row);
  if (stage === 'unanswered') return [0, BY_KIND[row.segment.kind]];
  return [stage === 'open' ? 1 : 2, BY_PRIORITY[row.content.priority]];
}

function byKey(one: { key: number[] }, other: { key: number[] }): number {
  const at = one.key.findIndex((part, index) => part !== other.key[index]);
  return at < 0 ? 0 : (one.key[at] as number) - (other.key[at] as number);
}
