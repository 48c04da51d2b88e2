/** The published article held against what was asked. */
import { call } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Outcome = Schemas['Outcome'];
export type ReplyOutcome = Outcome['replies'][number];
export type QuoteOutcome = Outcome['quotes'][number];
export type OpenPromise = Outcome['promises'][number];
export type Result = ReplyOutcome['result'];
export type CorrectionRequest = Pick<Schemas['Letter'], 'subject' | 'body'>;

const ofDraft = (id: string) => `/api/drafts/${encodeURIComponent(id)}/outcome`;

/** A Problem 404 where no article has been taken in. */
export function readOutcome(id: string): Promise<Outcome> {
  return call(ofDraft(id));
}

/** `body` may say when it was published, a day such as 2026-03-08. */
export function addOutcome(id: string, body: FormData | object): Promise<Outcome> {
  return call(ofDraft(id), { method: 'POST', body });
}

export function deleteOutcome(id: string): Promise<void> {
  return call(ofDraft(id), { method: 'DELETE' });
}

/** Null leaves it to what was found. */
export function decide(id: string, reply: string, result: Result | null): Promise<Outcome> {
  return call(`${ofDraft(id)}/decisions/${encodeURIComponent(reply)}`, { method: 'PUT', body: { result } });
}

export function correctionRequest(id: string): Promise<CorrectionRequest> {
  return call(`${ofDraft(id)}/correction-request`);
}

export const summaryAddress = (id: string, format: 'docx' | 'pdf' | 'txt'): string =>
  `${ofDraft(id)}/summary.${format}`;

export function keepPromise(id: string): Promise<unknown> {
  return call(`/api/promises/${encodeURIComponent(id)}`, { method: 'PATCH', body: { state: 'kept' } });
}
