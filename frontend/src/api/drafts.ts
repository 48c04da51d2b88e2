/** Drafts: list, make, read, change, delete. */
import { call, exchange } from './client';
import type { Draft, DraftChanges, DraftInput, DraftPage, Format, Layout, Opening } from './types';

/** The newest first; `q` are words that they hold. */
export function listDrafts(cursor?: string | null, limit = 20, q?: string): Promise<DraftPage> {
  return call('/api/drafts', { query: { limit, cursor, q: q || undefined } });
}

export function createDraft(input: DraftInput): Promise<Draft> {
  return call('/api/drafts', { method: 'POST', body: input });
}

export function getDraft(id: string): Promise<Draft> {
  return call(`/api/drafts/${encodeURIComponent(id)}`);
}

/** The beginning of a draft, with the totals of all of it, and the ETag of the draft. */
export async function openDraft(id: string): Promise<{ opening: Opening; etag: string | null }> {
  const { answer, response } = await exchange<Opening>(`/api/drafts/${encodeURIComponent(id)}/opening`);
  return { opening: answer, etag: response.headers.get('ETag') };
}

/** The draft with its ETag, or null where it still is as `etag` says. */
export async function readDraft(
  id: string,
  etag: string | null,
): Promise<{ draft: Draft; etag: string | null } | null> {
  const headers: Record<string, string> = etag === null ? {} : { 'If-None-Match': etag };
  const { answer, response } = await exchange<Draft>(`/api/drafts/${encodeURIComponent(id)}`, { headers });
  return response.status === 304 ? null : { draft: answer, etag: response.headers.get('ETag') };
}

/** A change outlives the page: one may write a title and close the window at once. */
export function changeDraft(id: string, changes: DraftChanges): Promise<Draft> {
  return call(`/api/drafts/${encodeURIComponent(id)}`, { method: 'PATCH', body: changes, keepalive: true });
}

export function deleteDraft(id: string): Promise<void> {
  return call(`/api/drafts/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** Where the response document is; its times are those of this browser's clock. */
export function responseAddress(id: string, format: Format, layout: Layout): string {
  const query = new URLSearchParams({ layout, time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  return `/api/drafts/${encodeURIComponent(id)}/response.${format}?${query}`;
}
