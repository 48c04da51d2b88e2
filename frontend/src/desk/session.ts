/** One visit to one draft: brings the desk, the server, the journal and the browser's windows together. */
import { openDraft, readDraft } from '../api/drafts';
import type { Problem } from '../api/problem';
import type { Opening } from '../api/types';
import { later } from '../shared/parts';
import { Desk } from './model/desk.svelte';
import type { Row } from './model/row';
import { parts } from './parts';
import type { Entry } from './saving/entries';
import { Journal, localShelf } from './saving/journal';
import type { Answer, Pending } from './saving/saver';
import { open } from './saving/windows';
import type { Choice } from './strip/filters';

/** Refreshing more often than this, in milliseconds, shows nobody anything new. */
const REST = 2_000;

type Words = (problem: Problem) => string;

export class Session {
  readonly desk: Desk;
  readonly #journal: Journal;
  readonly #close: () => void;
  #leaving = false;
  #hasAdopted = false;
  #again = 0;
  #refreshed = Date.now();

  private constructor(
    opening: Opening,
    private etag: string | null,
    choice: Choice,
    private readonly say: Words,
  ) {
    const owner = Math.random().toString(36).slice(2);
    this.#journal = new Journal(localShelf(), opening.id, owner);
    this.#close = open(navigator.locks, owner);
    this.desk = new Desk(opening, choice, (row) => this.#world(row));
  }

  /** Throws Problem or Unreachable. */
  static async begin(id: string, choice: Choice, say: Words): Promise<Session> {
    const { opening, etag } = await openDraft(id);
    const session = new Session(opening, etag, choice, say);
    if (session.desk.asksForAll) await session.refresh();
    later(() => void session.#catchUp());
    return session;
  }

  /** Sends what is unsaved; resolves when all is saved or cannot be. */
  async flush(): Promise<void> {
    await Promise.all(this.#pending().map((row) => row.flush()));
  }

  /** The server may be back, and others may have written while this window slept. */
  async wake(): Promise<void> {
    void this.#catchUp();
    await this.flush();
    if (this.desk.saves.pending === 0 && Date.now() - this.#refreshed > REST) await this.refresh();
  }

  /** Reads the draft anew. What was read while a save was answered may be older than it, and is read again. */
  async refresh(tries = 3): Promise<void> {
    this.#refreshed = Date.now();
    const { steps } = this.desk.saves;
    const read = await readDraft(this.desk.head.id, this.desk.isWhole ? this.etag : null).catch(() => null);
    if (!read) return;
    if (steps !== this.desk.saves.steps) return tries > 0 ? this.refresh(tries - 1) : undefined;
    this.etag = read.etag;
    this.desk.take(read.draft);
  }

  /** The page is being left: what is under way is sent so that it outlives the page. */
  async leave(): Promise<void> {
    this.#leaving = true;
    await this.flush();
    this.#leaving = false;
  }

  /** Ends the visit; what could not be saved is in the journal for the next. */
  async end(): Promise<void> {
    this.#hasAdopted = true;
    await this.leave();
    for (const row of this.desk.rows) row.stop();
    this.#close();
  }

  /** Throws a stray text away. */
  discard(stray: Entry): void {
    this.#journal.drop(stray.key);
    this.desk.strays = this.desk.strays.filter((other) => other !== stray);
  }

  #pending(): Row[] {
    return this.desk.saves.pending ? this.desk.rows.filter((row) => row.pending) : [];
  }

  /** At once where it can be, for a page that is left waits for nothing. */
  async #send(row: Row, wanted: Pending['wanted'], etag: string | null): Promise<Answer> {
    const work = parts.work.here ?? (await parts.work().catch(() => null));
    return work ? work.send(row.id, wanted, etag, { say: this.say, leaving: this.#leaving }) : { kind: 'away' };
  }

  #world(row: Row) {
    return {
      send: (wanted: Pending['wanted'], etag: string | null) => this.#send(row, wanted, etag),
      after: (milliseconds: number, then: () => void) => {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
      keep: (pending: Pending) => {
        this.desk.saves.journalled = this.#journal.keep(row.id, pending);
      },
      forget: () => this.#journal.forget(row.id),
    };
  }

  /** The rest of a long draft; where it is away, again on waking and after a while. */
  async #catchUp(): Promise<void> {
    clearTimeout(this.#again);
    if (!this.desk.isWhole) await this.refresh();
    if (this.desk.isWhole) return this.#adopt();
    if (!this.#hasAdopted) this.#again = setTimeout(() => void this.#catchUp(), REST);
  }

  /** What other windows left is taken over by what comes right after the first view; where that is away, on waking. */
  async #adopt(): Promise<void> {
    const work = this.#hasAdopted ? null : await parts.work().catch(() => null);
    if (!work || this.#hasAdopted) return;
    this.#hasAdopted = true;
    work.adopt(this.desk, this.#journal);
  }
}
