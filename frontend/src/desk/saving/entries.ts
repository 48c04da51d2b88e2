/** Reads what any window of this browser has left in the journal of a draft. */
import { PREFIX, type Shelf } from './journal';
import type { Pending } from './saver';

export interface Entry extends Pending {
  readonly key: string;
  readonly segment: string;
  /** The window that wrote it. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** What there is, the newest first. */
export function entries(shelf: Shelf | null, draft: string): Entry[] {
  return keys(shelf, `${PREFIX}/${draft}/`)
    .flatMap((key) => read(shelf, key) ?? [])
    .sort((one, other) => other.time - one.time);
}

function keys(shelf: Shelf | null, prefix: string): string[] {
  try {
    const all = Array.from({ length: shelf?.length ?? 0 }, (_, at) => shelf?.key(at) ?? '');
    return all.filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function read(shelf: Shelf | null, key: string): Entry | undefined {
  const [, , segment = '', owner = ''] = key.split('/');
  try {
    const kept = JSON.parse(shelf?.getItem(key) ?? 'null');
    return kept && 'wanted' in kept ? { ...kept, attempts: kept.attempts ?? [], key, segment, owner } : undefined;
  } catch {
    return undefined;
  }
}
