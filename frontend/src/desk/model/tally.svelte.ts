/** The draft's totals, kept by differences so that a keystroke costs the same in any draft. */
import { type Facts, isUnanswered } from './facts';

type Figures = { [F in 'all' | 'about' | 'quotes' | 'unanswered' | 'answered' | 'total' | 'used']: number };

const NOTHING: Figures = { all: 0, about: 0, quotes: 0, unanswered: 0, answered: 0, total: 0, used: 0 };

export class Tally implements Figures {
  all = $state(0);
  about = $state(0);
  quotes = $state(0);
  unanswered = $state(0);
  answered = $state(0);
  /** Passages that ask for an answer, counted as the server does. */
  total = $state(0);
  /** In the draft's unit. */
  used = $state(0);

  add(facts: Facts): void {
    this.#shift(NOTHING, figures(facts));
  }

  remove(facts: Facts): void {
    this.#shift(figures(facts), NOTHING);
  }

  change(before: Facts, after: Facts): void {
    this.#shift(figures(before), figures(after));
  }

  #shift(before: Figures, after: Figures): void {
    for (const name of Object.keys(NOTHING) as (keyof Figures)[]) {
      if (before[name] !== after[name]) this[name] += after[name] - before[name];
    }
  }
}

function figures(facts: Facts): Figures {
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
