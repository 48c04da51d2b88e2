/** Parts of the page that are not in its first view: fetched when they are wanted, or ahead of that, while nobody waits. */
import { untrack } from 'svelte';
import { Unreachable } from '../api/problem';
import { i18n, type Section } from './i18n.svelte';

type Fetch<T> = () => Promise<T>;
/** `here` once it has been fetched. */
export type Part<T> = Fetch<T> & { here?: T };

const known = new Set<Part<unknown>>();
let isAhead = false;

/** A part with its words. Fetching it throws Unreachable; it can then be tried again. */
export function part<T>(code: Fetch<T>, ...words: Section[]): Part<T> {
  // Untracked, so that new words change a view's words and do not begin the view anew.
  const fetched: Part<T> = async () => {
    fetched.here = await untrack(() => both(code, words));
    return fetched.here;
  };
  known.add(fetched);
  if (isAhead) later(() => attempt(fetched));
  return fetched;
}

/** Fetches every part, also those that are named later, so that all work when the server is away. */
export function fetchAhead(): void {
  later(() => {
    isAhead = true;
    known.forEach(attempt);
  });
}

function attempt(fetched: Part<unknown>): void {
  fetched().catch(() => undefined); // tried again when it is wanted
}

/** Calls `then` when the browser has nothing else to do. */
export function later(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 500 });
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
