/** Keeps every reply that the server has not acknowledged in this browser, through reload, crash and other windows. */
import type { Pending } from './saver';

/** The part of `localStorage` that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface Entry extends Pending {
  readonly key: string;
  readonly segment: string;
  /** The window that wrote it. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

const PREFIX = 'replik.journal';

/** One window's journal of one draft. `owner` names the window; no two windows write the same entry. */
export class Journal {
  constructor(
    private readonly shelf: Shelf | null,
    private readonly draft: string,
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

  /** What any window has left for this draft, the newest first. */
  entries(): Entry[] {
    return this.#keys()
      .flatMap((key) => this.#read(key) ?? [])
      .sort((one, other) => other.time - one.time);
  }

  #key(segment: string): string {
    return [PREFIX, this.draft, segment, this.owner].join('/');
  }

  #keys(): string[] {
    try {
      const all = Array.from({ length: this.shelf?.length ?? 0 }, (_, at) => this.shelf?.key(at) ?? '');
      return all.filter((key) => key.startsWith(`${PREFIX}/${this.draft}/`));
    } catch {
      return [];
    }
  }

  #read(key: string): Entry | undefined {
    const [, , segment = '', owner = ''] = key.split('/');
    try {
      const kept = JSON.parse(this.shelf?.getItem(key) ?? 'null');
      return kept && 'wanted' in kept ? { ...kept, attempts: kept.attempts ?? [], key, segment, owner } : undefined;
    } catch {
      return undefined;
    }
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
