/** Who reads: whether they have said that they are in the draft, or that they are not, or are being asked. */
import type { Interviewee } from '../../api/types';
import { folded } from '../../shared/people/names';
import { store, stored } from '../../shared/stored';

export class Reader {
  /** They want to say it anew. */
  isAsked = $state(false);
  /** They have said that they are not in the draft. */
  isAbsent = $state(false);
  readonly #names = $derived.by(() => namesOf(this.interviewee()));
  readonly isKnown = $derived.by(() => this.interviewee() !== null || this.isAbsent);

  constructor(
    private readonly draft: string,
    private readonly interviewee: () => Interviewee | null,
  ) {
    this.isAbsent = stored(this.#key) !== null;
  }

  /** Whether a name in the draft is theirs. */
  is = (name: string | null): boolean => name !== null && this.#names.has(folded(name));

  chosen(absent: boolean): void {
    store(this.#key, absent ? 'yes' : null);
    this.isAbsent = absent;
    this.isAsked = false;
  }

  get #key(): string {
    return `absent.${this.draft}`;
  }
}

function namesOf(interviewee: Interviewee | null): Set<string> {
  return new Set(interviewee ? [interviewee.name, ...(interviewee.aliases ?? [])].map(folded) : []);
}
