import { beforeEach, describe, expect, test } from 'vitest';
import { PAUSE, type Saver } from './saver';
import { settle, text, Universe } from './universe';

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
    void saver.flush();
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
