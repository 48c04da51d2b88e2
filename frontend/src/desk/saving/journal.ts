/** Keeps every reply that the server has not acknowledged in this browser, through reload, crash and other windows. */
import type { Pending } from './saver';

/** The part of `localStorage` that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export const PREFIX = 'replik.journal';

/** One window's journal of one draft. `owner` names the window; no two windows write the same entry. */
export class Journal {
  constructor(
    readonly shelf: Shelf | null,
    readonly draft: string,
    readonly owner: string,
  ) {}

  /** False when the browser refuses: storage full or blocked. */
  keep(segment: string, pending: Pending): boolean {
    try {
      this.shelf?.setItem(this.#key(segment), JSON.stringify({ ...pending, time: Date.now() }));
      return this.shelf !== null;
    } catch {
      return false;
    }
  }

  forget(segment: string): void {
    this.drop(this.#key(segment));
  }

  drop(key: string): void {
    try {
      this.shelf?.removeItem(key);
    } catch {
      // Storage that cannot be reached holds nothing.
    }
  }

  #key(segment: string): string {
    return [PREFIX, this.draft, segment, this.owner].join('/');
  }
}

/** `localStorage`, or null where the browser blocks it. */
export function localShelf(): Shelf | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
