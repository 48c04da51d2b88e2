/** The lengths that replies have, as the server knows them. */
import type { Plan } from '../../api/types';
import type { Row } from '../model/row';

export function lengthsOf(rows: readonly Row[]): Plan {
  const replies = rows.flatMap(({ segment }) => segment.reply ?? []);
  return replies.map(({ id, length, pinned }) => ({ reply_id: id, length, pinned }));
}
