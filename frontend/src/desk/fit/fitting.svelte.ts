/** The plan for a space while a person works on it: asked of the server, pinned choice by choice, and used or given up. */
import { getFit, putPlan } from '../../api/fit';
import type { Fit, FitItem, Length, Plan } from '../../api/types';
import type { Session } from '../session';
import { lengthsOf } from './lengths';

export class Fitting {
  fit = $state.raw<Fit>();
  error = $state.raw<unknown>();
  /** What is not saved yet cannot be planned with. */
  waits = $state(false);
  /** The lengths before this began, to which giving up goes back. */
  readonly #before: Map<string, Plan[number]>;
  /** Which of them are no longer so on the server. */
  readonly #touched = new Set<string>();
  /** Each wish waits for the one before, so that the last one stands. */
  #turn: Promise<void> = Promise.resolve();

  constructor(private readonly session: Session) {
    this.#before = new Map(lengthsOf(session.desk.rows).map((item) => [item.reply_id, item]));
  }

  /** Works the plan out anew, once everything is saved. */
  ask(): void {
    this.error = undefined;
    void this.#do(() => this.#read());
  }

  /** What a person chooses is pinned, and the rest is planned around it. */
  choose(item: FitItem, length: Length): void {
    this.#pin(item, { length, pinned: true });
  }

  /** Leaves a reply to the plan again. */
  release(item: FitItem): void {
    this.#pin(item, { length: item.length, pinned: false });
  }

  /** Stores the plan; the answer says whether it did. */
  async use(): Promise<boolean> {
    return this.#do(async () => {
      const plan = (this.fit?.plan ?? []).map(({ reply_id, length, pinned }) => ({ reply_id, length, pinned }));
      await this.#put(plan);
      await this.session.refresh();
    });
  }

  /** Puts every length back as it was before this began. */
  async giveUp(): Promise<void> {
    if (this.#touched.size === 0) return;
    await this.#do(async () => {
      await this.#put([...this.#touched].flatMap((id) => this.#before.get(id) ?? []));
      await this.session.refresh();
    });
  }

  #pin({ reply_id }: FitItem, wish: Pick<FitItem, 'length' | 'pinned'>): void {
    if (this.fit) this.fit = { ...this.fit, plan: this.fit.plan.map((item) => changed(item, reply_id, wish)) };
    void this.#do(async () => {
      await this.#put([{ reply_id, ...wish }]);
      await this.#read();
    });
  }

  async #put(items: Plan): Promise<void> {
    for (const { reply_id } of items) this.#touched.add(reply_id);
    await putPlan(this.session.desk.head.id, items);
  }

  async #read(): Promise<void> {
    this.waits = this.session.desk.saves.pending > 0;
    await this.session.flush();
    this.waits = this.session.desk.saves.pending > 0;
    this.fit = await getFit(this.session.desk.head.id);
  }

  #do(deed: () => Promise<void>): Promise<boolean> {
    const done = this.#turn.then(deed).then(
      () => true,
      (error) => {
        this.error = error;
        return false;
      },
    );
    this.#turn = done.then(() => undefined);
    return done;
  }
}

const changed = (item: FitItem, id: string, wish: Partial<FitItem>): FitItem =>
  item.reply_id === id ? { ...item, ...wish } : item;
