/** Parts of the page that are not in its first view: fetched when they are wanted, or ahead of that, while nobody waits. */
import { untrack } from 'svelte';
import { Unreachable } from '../api/problem';
import { i18n, type Section } from './i18n.svelte';

type Fetch<T> = () => Promise<T>;
/** `here` once it has been fetched. */
export type Part<T> = Fetch<T> & { here?: T };

const known = new Set<Part<unknown>>();

/** A part with its words. Fetching it throws Unreachable; it can then be tried again. */
export function part<T>(code: Fetch<T>, ...words: Section[]): Part<T> {
  // Untracked, so that new words change a view's words and do not begin the view anew.
  const fetched: Part<T> = async () => {
    fetched.here = await untrack(() => both(code, words));
    return fetched.here;
  };
  known.add(fetched);
  return fetched;
}

/** Fetches every part that is known, so that all work when the server is away later. */
export function fetchAhead(): void {
  later(() => {
    for (const fetched of known) fetched().catch(() => undefined); // tried again when it is wanted
  });
}

/** Calls `then` when the browser has nothing else to do. */
export function later(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then);
  else setTimeout(then, 50); // Safari
}

async function both<T>(code: Fetch<T>, words: Section[]): Promise<T> {
  try {
    const [module] = await Promise.all([code(), ...words.map((section) => i18n.need(section))]);
    return module;
  } catch {
    throw new Unreachable(false);
  }
}
