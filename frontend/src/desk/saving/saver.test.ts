import { beforeEach, describe, expect, test } from 'vitest';
import { BLANK, type Content, fingerprint } from './content';
import { type Answer, type Base, PAUSE, type Pending, Saver, type World } from './saver';

const text = (body: string): Content => ({ ...BLANK, body });

/** A server of one reply, on a clock that only the test turns. It obeys If-Match as the real one does. */
class Universe {
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

const settle = async () => {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
};

let universe: Universe;
let saver: Saver;
beforeEach(() => {
  universe = new Universe();
  saver = universe.open();
});

describe('a reply being typed', () => {
  test('is saved once, a pause after the last key', async () => {
    for (const body of ['V', 'Vi', 'Vi s']) {
      saver.want(text(body));
      await universe.pass(PAUSE - 1);
    }
    expect([universe.puts, saver.phase]).toEqual([0, 'unsaved']);
    await universe.pass(1);
    expect([universe.puts, saver.phase, universe.reply?.content.body]).toEqual([1, 'saved', 'Vi s']);
  });

  test('is in the journal at the first key, and out of it when the server has it', async () => {
    saver.want(text('V'));
    expect(universe.journal?.wanted?.body).toBe('V');
    await universe.pass(PAUSE);
    expect(universe.journal).toBeNull();
  });

  test('typed back to what is saved needs no save', async () => {
    saver.want(text('V'));
    saver.want(null);
    expect([saver.phase, universe.journal]).toEqual(['saved', null]);
    await universe.pass(60_000);
    expect(universe.puts).toBe(0);
  });

  test('while a save is under way is saved after it, and only the newest text', async () => {
    saver.want(text('ett'));
    const first = saver.flush();
    saver.want(text('ett två'));
    saver.want(text('ett två tre'));
    await first;
    expect([universe.puts, universe.reply?.content.body, saver.phase]).toEqual([2, 'ett två tre', 'saved']);
  });

  test('is deleted, and brought back', async () => {
    saver.want(text('Vi svarar.'));
    await saver.flush();
    saver.want(null);
    await saver.flush();
    expect(universe.reply).toBeNull();
    saver.want(text('Vi svarar.'));
    await saver.flush();
    expect(universe.reply?.content.body).toBe('Vi svarar.');
  });
});

describe('a server that is away', () => {
  test('is tried again, ever more seldom, until it has the newest text', async () => {
    universe.reachable = false;
    saver.want(text('ett'));
    await universe.pass(PAUSE + 10_000);
    saver.want(text('ett två'));
    expect([saver.phase, universe.journal?.wanted?.body]).toEqual(['away', 'ett två']);
    universe.reachable = true;
    await universe.pass(30_000);
    expect([saver.phase, universe.reply?.content.body]).toEqual(['saved', 'ett två']);
  });

  test('is tried at once when the browser says that it may be back', async () => {
    universe.reachable = false;
    saver.want(text('ett'));
    await universe.pass(PAUSE);
    universe.reachable = true;
    saver.nudge();
    await settle();
    expect(saver.phase).toBe('saved');
  });

  test('and that had saved before its answer was lost is not written twice', async () => {
    universe.losesAnswers = true;
    saver.want(text('ett'));
    await universe.pass(PAUSE);
    universe.losesAnswers = false;
    await universe.pass(5_000);
    expect([saver.phase, universe.puts]).toEqual(['saved', 1]);
  });

  test('and that had saved an older text before its answer was lost gets the newer one', async () => {
    universe.losesAnswers = true;
    saver.want(text('ett'));
    await universe.pass(PAUSE);
    saver.want(text('ett två'));
    universe.losesAnswers = false;
    await universe.pass(5_000);
    expect([saver.phase, universe.reply?.content.body]).toEqual(['saved', 'ett två']);
  });
});

describe('a server that refuses', () => {
  test('says why, keeps the text, and is asked again only when the text changes', async () => {
    universe.refuses = 'Svaret är för långt.';
    saver.want(text('mycket'));
    await universe.pass(60_000);
    expect([saver.phase, saver.problem, universe.journal?.wanted?.body]).toEqual([
      'refused',
      'Svaret är för långt.',
      'mycket',
    ]);
    universe.refuses = '';
    saver.want(text('lite'));
    await universe.pass(PAUSE);
    expect([saver.phase, saver.problem, universe.reply?.content.body]).toEqual(['saved', '', 'lite']);
  });
});

describe('another window', () => {
  beforeEach(async () => {
    saver.want(text('mitt'));
    universe.write(text('deras'));
    await universe.pass(PAUSE);
  });

  test('that wrote first is not overwritten, and neither text is lost', () => {
    expect([saver.phase, saver.theirs?.content.body, saver.wanted?.body]).toEqual(['conflict', 'deras', 'mitt']);
    expect([universe.reply?.content.body, universe.journal?.wanted?.body]).toEqual(['deras', 'mitt']);
  });

  test('gives way when a person chooses so', async () => {
    saver.resolve(text('mitt'));
    await saver.flush();
    expect([saver.phase, universe.reply?.content.body, universe.journal]).toEqual(['saved', 'mitt', null]);
  });

  test('is followed when a person chooses so, without a save', async () => {
    const before = universe.puts;
    saver.resolve(saver.theirs?.content ?? null);
    expect([saver.phase, universe.puts, universe.journal]).toEqual(['saved', before, null]);
  });

  test('may write once more while the two texts are looked at: that is a conflict again', async () => {
    universe.write(text('deras, nyare'));
    saver.resolve(text('mitt'));
    await saver.flush();
    expect([saver.phase, saver.theirs?.content.body, saver.wanted?.body]).toEqual(['conflict', 'deras, nyare', 'mitt']);
  });

  test('that deleted the reply is a conflict too', async () => {
    saver.resolve(text('mitt'));
    await saver.flush();
    universe.write(null);
    saver.want(text('mitt, mera'));
    await saver.flush();
    expect([saver.phase, saver.theirs, saver.wanted?.body]).toEqual(['conflict', null, 'mitt, mera']);
  });
});

test('text that outlived its window is saved on where nobody wrote meanwhile', async () => {
  saver.want(text('mitt'));
  universe.crash();
  const next = universe.open();
  expect(next.wanted?.body).toBe('mitt');
  await universe.pass(PAUSE);
  expect([next.phase, universe.reply?.content.body]).toEqual(['saved', 'mitt']);
});

test('text that outlived its window is shown beside what somebody wrote meanwhile', () => {
  saver.want(text('mitt'));
  universe.crash();
  universe.write(text('deras'));
  const next = universe.open();
  expect([next.phase, next.wanted?.body, next.theirs?.content.body]).toEqual(['conflict', 'mitt', 'deras']);
});

test('text that the server already has is not saved again after a crash', () => {
  universe.losesAnswers = true;
  saver.want(text('mitt'));
  void saver.flush();
  universe.crash();
  const next = universe.open();
  expect([next.phase, universe.puts, universe.journal]).toEqual(['saved', 1, null]);
});

/** A small generator with a seed, so that a failing evening can be played again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % sides;
  };
}

/** One evening of typing, outages, crashes and another window. */
class Evening {
  readonly universe = new Universe();
  readonly roll: (sides: number) => number;
  window: Saver;
  typed: Content | null = null;
  wrongs: string[] = [];

  constructor(readonly seed: number) {
    this.roll = dice(seed);
    this.window = this.universe.open();
  }

  async play(): Promise<string[]> {
    for (let step = 0; step < 60; step += 1) await this.#step(step);
    Object.assign(this.universe, { reachable: true, losesAnswers: false });
    await this.universe.pass(120_000);
    this.#judge();
    return this.wrongs;
  }

  async #step(step: number): Promise<void> {
    const event = this.roll(12);
    if (event < 4) this.#type(this.roll(9) === 0 ? null : text(`mitt ${step}`));
    else if (event < 7) await this.universe.pass(this.roll(4_000));
    else if (event === 7) this.universe.reachable = !this.universe.reachable;
    else if (event === 8) this.universe.losesAnswers = !this.universe.losesAnswers;
    else if (event === 9) this.universe.writeElsewhere(text(`deras ${step}`));
    else if (event === 10) this.#crash();
    else if (this.window.phase === 'conflict') this.#choose(text(`båda ${step}`));
  }

  #type(content: Content | null): void {
    this.typed = content;
    this.window.want(content);
  }

  #crash(): void {
    this.universe.crash();
    this.window.stop();
    this.window = this.universe.open();
  }

  #choose(content: Content): void {
    this.typed = content;
    this.universe.seen.add(fingerprint(this.window.theirs?.content ?? null));
    this.window.resolve(content);
  }

  #judge(): void {
    const { universe, window, seed } = this;
    const stored = fingerprint(universe.reply?.content ?? null);
    const typed = fingerprint(this.typed);
    if (universe.unseen.length) this.wrongs.push(`${seed}: overwrote unseen ${universe.unseen}`);
    if (typed !== fingerprint(window.wanted) && !universe.history.has(typed))
      this.wrongs.push(`${seed}: lost ${typed}`);
    if (window.phase === 'conflict') return;
    if (window.phase !== 'saved' || universe.journal) this.wrongs.push(`${seed}: ended ${window.phase}`);
    if (stored !== fingerprint(window.wanted) && !universe.elsewhere.has(stored))
      this.wrongs.push(`${seed}: not stored`);
  }
}

test('a thousand evenings of outages, crashes and other windows lose no text', async () => {
  const wrongs = [];
  for (let seed = 1; seed <= 1_000; seed += 1) wrongs.push(...(await new Evening(seed).play()));
  expect(wrongs).toEqual([]);
});
