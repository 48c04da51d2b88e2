/** What the server has of one reply, in the saver's words. */
import type { Reply } from '../../api/types';
import { contentOf } from './content';
import type { Base } from './saver';

export function baseOf(reply: Reply | null): Base {
  return reply && { content: contentOf(reply), etag: reply.etag };
}
