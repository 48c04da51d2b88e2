/** Tells the windows of this browser apart: who is open is seen by the lock that it holds. */

/** The part of `navigator.locks` that is used; it is missing where the page is served over plain HTTP. */
export type Locks = Pick<LockManager, 'request'> | undefined;

const lockOf = (owner: string) => `replik.window/${owner}`;

/** Holds this window's lock until the returned function is called, or the window is gone. */
export function open(locks: Locks, owner: string): () => void {
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  void locks?.request(lockOf(owner), () => closed);
  return close;
}

/** Resolves when the window `owner` is gone, at once if it is. Without locks every other window counts as gone. */
export async function gone(locks: Locks, owner: string): Promise<void> {
  await locks?.request(lockOf(owner), () => {});
}
