/** Says in the page's language what went wrong between the page and its server. */
import { Problem, Unreachable } from '../api/problem';
import type { Messages } from '../words/messages';

type Words = Pick<Messages, 'shared'> & Partial<Pick<Messages, 'seldom'>>;

/** In the server's own words until ours for its refusals are here. */
export function explain(error: unknown, { shared, seldom }: Words): string {
  if (error instanceof Unreachable) return error.slow ? shared.slow : shared.away;
  if (!(error instanceof Problem)) return shared.failed;
  const words = seldom && known<string>(seldom.problems, error.code);
  return words ?? (error.status < 500 ? error.message : shared.failed);
}

/** The words for a code, where we have some. */
export function known<T>(words: Record<string, T>, code: string): T | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
