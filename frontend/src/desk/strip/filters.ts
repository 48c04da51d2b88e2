/** Which rows are shown: several filters hold at once, and all of them are in the address. */
import { type Facts, isUnanswered } from '../model/facts';

export const FILTERS = ['about', 'quotes', 'unanswered'] as const;
export type Filter = (typeof FILTERS)[number];

/** `context` is a neighbour that is shown to be read, not to be answered. */
export type Place = 'shown' | 'context' | 'hidden';

export interface Choice {
  readonly filters: ReadonlySet<Filter>;
  readonly neighbours: boolean;
  /** Of what is about oneself there is an agenda, too. */
  readonly tonight?: boolean;
}

const HOLDS: Record<Filter, (facts: Facts) => boolean> = {
  about: (facts) => facts.about,
  quotes: (facts) => facts.quote,
  unanswered: isUnanswered,
};

export function fits(facts: Facts, filters: Iterable<Filter>): boolean {
  return [...filters].every((filter) => HOLDS[filter](facts));
}

/** Each row's place, in order. */
export function places(rows: readonly Facts[], { filters, neighbours }: Choice): Place[] {
  const shown = rows.map((facts) => fits(facts, filters));
  const beside = (at: number) => neighbours && (shown[at - 1] || shown[at + 1]);
  return shown.map((is, at) => (is ? 'shown' : beside(at) ? 'context' : 'hidden'));
}

export function toggled(filters: ReadonlySet<Filter>, filter: Filter): Set<Filter> {
  const next = new Set(filters);
  if (!next.delete(filter)) next.add(filter);
  return next;
}

/** The choice that the address holds: `?show=about,unanswered&neighbours=1`. What it does not know it leaves out. */
export function read(query: URLSearchParams): Choice {
  const named = query.get('show')?.split(',') ?? [];
  return {
    filters: new Set(FILTERS.filter((filter) => named.includes(filter))),
    neighbours: query.has('neighbours'),
    ...(query.has('tonight') && { tonight: true }),
  };
}

export function sameChoice(one: Choice, other: Choice): boolean {
  return (
    one.neighbours === other.neighbours &&
    !one.tonight === !other.tonight &&
    FILTERS.every((name) => one.filters.has(name) === other.filters.has(name))
  );
}

/** The choice as changes to the address. */
export function written({ filters, neighbours, tonight }: Choice): Record<string, string | null> {
  const named = FILTERS.filter((filter) => filters.has(filter)).join(',');
  return {
    show: named || null,
    neighbours: neighbours && named ? '1' : null,
    tonight: tonight && filters.has('about') ? '1' : null,
  };
}
