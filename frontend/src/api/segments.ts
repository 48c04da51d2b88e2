/** Segments put right by hand: what they are, who speaks, where they begin and end. */
import { call } from './client';
import type { Kind, Segment, Speaker } from './types';

export function changeSegment(id: string, changes: { kind?: Kind; speaker?: Speaker | null }): Promise<Segment> {
  return call(`/api/segments/${encodeURIComponent(id)}`, { method: 'PATCH', body: changes });
}

/** `offset` is in code points of the revision's text; answers the two segments. */
export function splitSegment(id: string, offset: number): Promise<Segment[]> {
  return call(`/api/segments/${encodeURIComponent(id)}/split`, { method: 'POST', body: { offset } });
}

/** With the next segment. */
export function mergeSegment(id: string): Promise<Segment> {
  return call(`/api/segments/${encodeURIComponent(id)}/merge`, { method: 'POST' });
}
