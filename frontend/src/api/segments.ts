/** Segments put right by hand: what they are, who speaks, where they begin and end. Each correction can be undone. */
import { call, exchange } from './client';
import type { Draft, Kind, Segment, Speaker, Suggestion } from './types';

/** The segments as they are now, and the address that undoes it; null where nothing changed. */
export type Corrected = { segments: Segment[]; undo: string | null };

const address = (id: string) => `/api/segments/${encodeURIComponent(id)}`;
const ofDraft = (id: string) => `/api/drafts/${encodeURIComponent(id)}`;

export function changeSegment(id: string, changes: { kind?: Kind; speaker?: Speaker | null }): Promise<Corrected> {
  return corrected(address(id), { method: 'PATCH', body: changes });
}

/** `offset` is in code points of the revision's text; answers the two segments. */
export function splitSegment(id: string, offset: number): Promise<Corrected> {
  return corrected(`${address(id)}/split`, { method: 'POST', body: { offset } });
}

/** With the next segment. */
export function mergeSegment(id: string): Promise<Corrected> {
  return corrected(`${address(id)}/merge`, { method: 'POST' });
}

/** Speakers that follow from those a person has named; nothing changes before they are taken. */
export async function readSuggestions(draft: string): Promise<Suggestion[]> {
  const { items } = await call<{ items: Suggestion[] }>(`${ofDraft(draft)}/suggestions`);
  return items;
}

/** Takes suggestions as one correction; answers the address that undoes it. */
export async function takeSuggestions(draft: string, taken: Suggestion[]): Promise<string | null> {
  const items = taken.map(({ segment_id, speaker }) => ({ id: segment_id, speaker }));
  const { response } = await exchange(`${ofDraft(draft)}/corrections`, { method: 'POST', body: { items } });
  return response.headers.get('Location');
}

/** Answers the draft as it was before. Only the newest correction of a draft can be undone. */
export function undoCorrection(undo: string): Promise<Draft> {
  return call(undo, { method: 'DELETE' });
}

async function corrected(path: string, options: { method: string; body?: unknown }): Promise<Corrected> {
  const { answer, response } = await exchange<Segment | { segments: Segment[] }>(path, options);
  const segments = 'segments' in answer ? answer.segments : [answer];
  return { segments, undo: response.headers.get('Location') };
}
