/** Drafts: list, make, read, change, delete. */
import { call } from './client';
import type { Draft, DraftChanges, DraftInput, DraftPage, Format, Layout } from './types';

export function listDrafts(cursor?: string | null, limit = 20): Promise<DraftPage> {
  return call('/api/drafts', { query: { limit, cursor } });
}

export function createDraft(input: DraftInput): Promise<Draft> {
  return call('/api/drafts', { method: 'POST', body: input });
}

export function getDraft(id: string): Promise<Draft> {
  return call(`/api/drafts/${encodeURIComponent(id)}`);
}

export function changeDraft(id: string, changes: DraftChanges): Promise<Draft> {
  return call(`/api/drafts/${encodeURIComponent(id)}`, { method: 'PATCH', body: changes });
}

export function deleteDraft(id: string): Promise<void> {
  return call(`/api/drafts/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** Where the response document is; the browser downloads it from there. */
export function responseAddress(id: string, format: Format, layout: Layout): string {
  return `/api/drafts/${encodeURIComponent(id)}/response.${format}?layout=${layout}`;
}
