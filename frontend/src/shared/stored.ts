/** What the browser keeps between visits: a choice, never a word of a draft. Private windows may refuse; then nothing is kept. */

export function stored(key: string): string | null {
  try {
    return localStorage.getItem(`replik.${key}`);
  } catch {
    return null;
  }
}

/** Keeps `value` under `key`, or forgets the key when `value` is null. */
export function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`replik.${key}`);
    else localStorage.setItem(`replik.${key}`, value);
  } catch {
    // The choice holds for this visit only.
  }
}
