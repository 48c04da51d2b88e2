/** Revisions of a draft: take in a new one, undo it, read what it changed, and say where a reply belongs. */
import { call, exchange } from './client';
import type { components } from './schema';
import type { Draft } from './types';

type Schemas = components['schemas'];
export type Changes = Schemas['Changes'];
export type Difference = Changes['items'][number];
export type CarriedOver = Draft['carried_over'][number];
export type RevisionHead = Schemas['RevisionHead'];
export type OldRevision = Schemas['RevisionAsItStood'];

const ofDraft = (id: string) => `/api/drafts/${encodeURIComponent(id)}`;
const ofReply = (id: string) => `/api/replies/${encodeURIComponent(id)}`;

/** Answers the draft, and whether the revision is new: the same text again changes nothing. */
export async function addRevision(id: string, body: FormData | object): Promise<{ draft: Draft; isNew: boolean }> {
  const { answer, response } = await exchange<Draft>(`${ofDraft(id)}/revisions`, { method: 'POST', body });
  return { draft: answer, isNew: response.status === 201 };
}

/** Only the newest can be undone, and never the first. */
export function undoRevision(id: string, number: number): Promise<Draft> {
  return call(`${ofDraft(id)}/revisions/${number}`, { method: 'DELETE' });
}

export async function listRevisions(id: string): Promise<RevisionHead[]> {
  return (await call<{ items: RevisionHead[] }>(`${ofDraft(id)}/revisions`)).items;
}

export function readRevision(id: string, number: number): Promise<OldRevision> {
  return call(`${ofDraft(id)}/revisions/${number}`);
}

export function readChanges(id: string, from: number, to: number): Promise<Changes> {
  return call(`${ofDraft(id)}/changes`, { query: { from, to } });
}

/** Null takes the reply from its place. */
export function placeReply(reply: string, segment: string | null): Promise<Draft> {
  return call(`${ofReply(reply)}/place`, { method: 'PUT', body: { segment_id: segment } });
}

export function seeReply(reply: string): Promise<void> {
  return call(`${ofReply(reply)}/seen`, { method: 'PUT' });
}
