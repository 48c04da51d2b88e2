/** Replies: written against the etag that was read, so that no window overwrites another. */
import { call } from './client';
import type { Reply, ReplyInput, ReplyVersion } from './types';

const address = (segmentId: string) => `/api/segments/${encodeURIComponent(segmentId)}/reply`;

/** Creates the reply where `etag` is null, else changes it; a stale etag is a Problem 412 with `current`. */
export function putReply(segmentId: string, input: ReplyInput, etag: string | null, keepalive = false): Promise<Reply> {
  const headers: Record<string, string> = etag === null ? { 'If-None-Match': '*' } : { 'If-Match': etag };
  return call(address(segmentId), { method: 'PUT', body: input, headers, keepalive });
}

/** A Problem 404 where there is none. */
export function getReply(segmentId: string): Promise<Reply> {
  return call(address(segmentId));
}

export function deleteReply(segmentId: string, etag: string): Promise<void> {
  return call(address(segmentId), { method: 'DELETE', headers: { 'If-Match': etag } });
}

/** What the reply has said, the newest first, which is what it says now. */
export async function listVersions(replyId: string): Promise<ReplyVersion[]> {
  return (await call<{ items: ReplyVersion[] }>(`/api/replies/${encodeURIComponent(replyId)}/versions`)).items;
}
