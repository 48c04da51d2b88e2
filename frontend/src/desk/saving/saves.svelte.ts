/** The save state of the whole draft: what is under way, what failed, and whether text would be lost by leaving. */
import type { Phase } from './saver';

export type Overall = Phase | 'idle';

/** The most pressing first: what is shown when replies differ. */
const PRESSING: Phase[] = ['conflict', 'refused', 'away', 'saving', 'unsaved'];

export class Saves {
  /** How many replies are in each phase; of those that are saved, only by how many it changed. */
  counts = $state.raw<Record<Phase, number>>({ conflict: 0, refused: 0, away: 0, saving: 0, unsaved: 0, saved: 0 });
  savedAt = $state.raw<Date | null>(null);
  /** False once the browser would not keep what the server lacks: its storage is full or blocked. */
  journalled = $state(true);
  readonly overall: Overall = $derived(
    PRESSING.find((phase) => this.counts[phase] > 0) ?? (this.savedAt === null ? 'idle' : 'saved'),
  );
  readonly pending = $derived(PRESSING.reduce((sum, phase) => sum + this.counts[phase], 0));

  /** Grows with every step of every save: what was read before is older than what is written here. */
  steps = 0;

  moved(from: Phase, to: Phase): void {
    if (from === to) return;
    this.steps += 1;
    this.counts = { ...this.counts, [from]: this.counts[from] - 1, [to]: this.counts[to] + 1 };
    if (from === 'saving' && to === 'saved') this.savedAt = new Date();
  }

  /** Leaving now would lose text, or leave it in this browser alone. What is merely under way is sent along. */
  get wouldBeMissed(): boolean {
    const { conflict, refused, away, unsaved, saving } = this.counts;
    return conflict + refused + away > 0 || (!this.journalled && unsaved + saving > 0);
  }
}
