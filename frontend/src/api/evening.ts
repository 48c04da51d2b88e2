/** What surrounds the replies of an evening: letters, declining, promises, the deadline in a calendar. */
import { call } from './client';
import type { DeclinePart, Draft, Promised, PromiseInput, PromisePage, PromiseState, ReadyLetter } from './types';

const address = (id: string, what: string) => `/api/drafts/${encodeURIComponent(id)}/${what}`;

/** The ready mail of one kind; `parts` are what it declines, where it does. */
export async function getLetter(
  id: string,
  kind: ReadyLetter['kind'],
  parts: readonly DeclinePart[] = [],
): Promise<ReadyLetter> {
  const query = parts.map((part) => `parts=${part}`).join('&');
  const { items } = await call<{ items: ReadyLetter[] }>(`${address(id, 'letters')}?${query}`);
  return items.find((letter) => letter.kind === kind) as ReadyLetter;
}

export function decline(id: string, parts: readonly DeclinePart[], text: string): Promise<Draft> {
  return call(address(id, 'decline'), { method: 'POST', body: { parts, text } });
}

export function takeBack(id: string): Promise<void> {
  return call(address(id, 'decline'), { method: 'DELETE' });
}

export function notePromise(id: string, promise: PromiseInput): Promise<Promised> {
  return call(address(id, 'promises'), { method: 'POST', body: promise });
}

export function endPromise(id: string, state: PromiseState): Promise<Promised> {
  return call(`/api/promises/${encodeURIComponent(id)}`, { method: 'PATCH', body: { state } });
}

export function forgetPromise(id: string): Promise<void> {
  return call(`/api/promises/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** A page of those whose day is past by this browser's clock, and that are still open, across drafts. */
export function listOverdue(cursor: string | null = null): Promise<PromisePage> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return call('/api/promises', { query: { state: 'open', overdue: true, time_zone: timeZone, limit: 20, cursor } });
}

export const calendarAddress = (id: string): string => address(id, 'deadline.ics');
