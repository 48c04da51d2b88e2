/** For tests: a server of one reply and a browser's journal, in a world whose clock only the test turns. */
import { BLANK, type Content, fingerprint } from './content';
import { type Answer, type Base, type Pending, Saver, type World } from './saver';

export const text = (body: string): Content => ({ ...BLANK, body });

/** A server of one reply, on a clock that only the test turns. It obeys If-Match as the real one does. */
export class Universe {
  now = 0;
  reply: Base = null;
  reachable = true;
  losesAnswers = false;
  refuses = '';
  journal: Pending | null = null;
  puts = 0;
  /** Fingerprints: all that was ever stored, what another window wrote, what this window was shown or wrote. */
  readonly history = new Set(['']);
  readonly elsewhere = new Set<string>();
  readonly seen = new Set(['']);
  readonly unseen: string[] = [];
  #timers = new Set<{ at: number; then: () => void }>();
  #etags = 0;

  world(): World {
    return {
      send: async (wanted, etag) => this.#serve(wanted, etag),
      after: (milliseconds, then) => {
        const timer = { at: this.now + milliseconds, then };
        this.#timers.add(timer);
        return () => this.#timers.delete(timer);
      },
      keep: (pending) => {
        this.journal = structuredClone(pending);
      },
      forget: () => {
        this.journal = null;
      },
      changed: () => {},
    };
  }

  open(): Saver {
    const saver = new Saver(this.reply, this.world());
    if (this.journal) saver.restore(this.journal);
    if (saver.phase !== 'conflict') this.seen.add(fingerprint(this.reply?.content ?? null));
    return saver;
  }

  writeElsewhere(content: Content): void {
    this.elsewhere.add(fingerprint(content));
    this.write(content);
  }

  write(content: Content | null): void {
    this.#etags += 1;
    this.history.add(fingerprint(content));
    this.reply = content && { content, etag: `"${this.#etags}"` };
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.now = next.at;
      next.then();
      await settle();
    }
    this.now = end;
  }

  crash(): void {
    this.#timers.clear();
  }

  #next(end: number) {
    const due = [...this.#timers].filter((timer) => timer.at <= end);
    return due.sort((one, other) => one.at - other.at)[0];
  }

  #serve(wanted: Content | null, etag: string | null): Answer {
    if (!this.reachable) return { kind: 'away' };
    if (this.refuses) return { kind: 'refused', detail: this.refuses };
    if (etag !== (this.reply?.etag ?? null)) return { kind: 'stale', current: this.reply };
    const overwritten = fingerprint(this.reply?.content ?? null);
    if (!this.seen.has(overwritten)) this.unseen.push(overwritten);
    this.seen.add(fingerprint(wanted));
    this.puts += 1;
    this.write(wanted);
    return this.losesAnswers ? { kind: 'away' } : { kind: 'kept', base: this.reply };
  }
}

export const settle = async () => {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
};
