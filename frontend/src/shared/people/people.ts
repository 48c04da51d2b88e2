/** Who is found in a draft: everybody the text gives a name or a role, in the order they first appear. */
import type { Segment } from '../../api/types';

/** `passages` is how many segments the person speaks in. */
export type Person = { name: string; role: string | null; passages: number };

export function people(segments: readonly Segment[]): Person[] {
  const found = new Map<string, Person>();
  for (const segment of segments) {
    for (const name of speakers(segment)) {
      const person = found.get(name) ?? { name, role: null, passages: 0 };
      person.passages += 1;
      if (segment.speaker?.name === name) person.role ??= segment.speaker.role;
      found.set(name, person);
    }
  }
  return [...found.values()];
}

function speakers({ speaker, quotes }: Segment): Set<string> {
  const names = [speaker?.name, ...quotes.map((quote) => quote.speaker)];
  return new Set(names.filter((name) => name !== null && name !== undefined));
}
