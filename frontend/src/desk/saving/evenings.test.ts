import { expect, test } from 'vitest';
import { type Content, fingerprint } from './content';
import type { Saver } from './saver';
import { text, Universe } from './universe';

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
