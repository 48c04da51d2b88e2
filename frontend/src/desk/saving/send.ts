/** Carries one save to the server, and says what became of it in the saver's words. */
import { Problem } from '../../api/problem';
import { deleteReply, getReply, putReply } from '../../api/replies';
import type { Reply } from '../../api/types';
import { baseOf } from './base';
import type { Content } from './content';
import type { Answer } from './saver';

/** `say` words a refusal for the person; `leaving` lets the request outlive the page. */
export async function send(
  segment: string,
  wanted: Content | null,
  etag: string | null,
  { say, leaving }: { say: (problem: Problem) => string; leaving: boolean },
): Promise<Answer> {
  try {
    return await write(segment, wanted, etag, leaving);
  } catch (error) {
    return answerTo(error, wanted, say);
  }
}

async function write(segment: string, wanted: Content | null, etag: string | null, leaving: boolean): Promise<Answer> {
  if (wanted !== null) {
    const input = { ...wanted, wording: wanted.wording || null, sources: [...wanted.sources] };
    return { kind: 'kept', base: baseOf(await putReply(segment, input, etag, leaving)) };
  }
  // A reply whose creation was never answered may stand there; only its etag can delete it.
  if (etag === null) return { kind: 'stale', current: baseOf(await getReply(segment)) };
  await deleteReply(segment, etag);
  return { kind: 'kept', base: null };
}

function answerTo(error: unknown, wanted: Content | null, say: (problem: Problem) => string): Answer {
  if (!(error instanceof Problem) || isPassing(error.status)) return { kind: 'away' };
  if (error.status === 412) return { kind: 'stale', current: baseOf((error.current ?? null) as Reply | null) };
  if (error.status === 404 && wanted === null) return { kind: 'kept', base: null };
  return { kind: 'refused', detail: say(error) };
}

/** The same request may well succeed later. */
const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 408;
