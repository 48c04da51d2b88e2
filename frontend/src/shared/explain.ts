/** Says in the page's language what went wrong between the page and its server. */
import { Problem, Unreachable } from '../api/problem';
import type { Messages } from '../words/messages';

export function explain(error: unknown, t: Messages['shared']): string {
  if (error instanceof Unreachable) return error.slow ? t.slow : t.away;
  if (!(error instanceof Problem)) return t.failed;
  return known(t.problems, error.code) ?? (error.status < 500 ? error.message : t.failed);
}

/** The words for a code, where we have some. */
export function known<T>(words: Record<string, T>, code: string): T | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
