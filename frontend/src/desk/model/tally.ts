/** The draft's totals, kept by differences so that a keystroke costs the same in any draft. */
import type { Opening } from '../../api/types';
import { type Facts, isUnanswered } from './facts';

/** `total` counts the passages that ask for an answer, as the server does; `used` is in the draft's unit. */
export type Tally = Readonly<Figures>;
type Figures = { [F in 'all' | 'about' | 'quotes' | 'unanswered' | 'answered' | 'total' | 'used']: number };

const NOTHING: Figures = { all: 0, about: 0, quotes: 0, unanswered: 0, answered: 0, total: 0, used: 0 };
const FIGURES = Object.keys(NOTHING) as (keyof Figures)[];

export function tallied(rows: readonly { readonly facts: Facts }[]): Tally {
  const sum = { ...NOTHING };
  for (const { facts } of rows) {
    const its = figures(facts);
    for (const name of FIGURES) sum[name] += its[name];
  }
  return sum;
}

/** The totals of a draft whose rows are not all here; `around` is the space that no reply takes. */
export function told({ counts, progress, budget }: Opening, around: number): Tally {
  const { segments: all, about_interviewee: about, quotes } = counts;
  const unanswered = progress.total - progress.answered;
  return { ...progress, all, about, quotes, unanswered, used: budget.used - around };
}

/** The totals after one row has changed; the same object where that changes none of them. */
export function shifted(tally: Tally, before: Facts, after: Facts): Tally {
  const [old, now] = [figures(before), figures(after)];
  if (FIGURES.every((name) => old[name] === now[name])) return tally;
  const sum = { ...tally };
  for (const name of FIGURES) sum[name] += now[name] - old[name];
  return sum;
}

function figures(facts: Facts): Tally {
  return {
    all: 1,
    about: +facts.about,
    quotes: +facts.quote,
    unanswered: +isUnanswered(facts),
    answered: +facts.answered,
    total: +(!facts.heading || facts.answered),
    used: facts.used,
  };
}
