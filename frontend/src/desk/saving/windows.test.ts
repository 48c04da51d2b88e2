import { expect, test } from 'vitest';
import { gone, type Locks, open } from './windows';

/** Locks of one browser: each is held until the promise of its holder is done. */
function locks(): Locks {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, use: () => unknown) => {
    const done = (queues.get(name) ?? Promise.resolve()).then(use);
    queues.set(name, done);
    return done;
  };
  return { request } as unknown as Locks;
}

test('a window is gone once it is closed, and not before', async () => {
  const browser = locks();
  const close = open(browser, 'one');
  let isGone = false;
  const waited = gone(browser, 'one').then(() => {
    isGone = true;
  });
  await gone(browser, 'another');
  expect(isGone).toBe(false);
  close();
  await waited;
  expect(isGone).toBe(true);
});

test('where the browser has no locks every other window counts as gone', async () => {
  open(undefined, 'one');
  await gone(undefined, 'one');
});
