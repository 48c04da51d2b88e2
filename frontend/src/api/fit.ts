/** The space a response may take: what is usual, the best plan for it, and the texts for when it is not enough. */
import { call } from './client';
import type { Draft, Fit, Letter, Plan, SpacePreset } from './types';

const address = (id: string, what: string) => `/api/drafts/${encodeURIComponent(id)}/${what}`;

/** The best plan for the draft's space; what a person has pinned stays. */
export function getFit(id: string): Promise<Fit> {
  return call(address(id, 'fit'));
}

/** Stores the length of some replies; the others keep theirs. */
export function putPlan(id: string, items: Plan): Promise<Draft> {
  return call(address(id, 'plan'), { method: 'PUT', body: { items } });
}

/** Ready texts in the draft's language. */
export async function listLetters(id: string): Promise<Letter[]> {
  return (await call<{ items: Letter[] }>(address(id, 'letters'))).items;
}

export async function listSpacePresets(): Promise<SpacePreset[]> {
  return (await call<{ items: SpacePreset[] }>('/api/space-presets')).items;
}
