/** Moves the focus from row to row, and sees to it that a row is there before it is shown. */
import { tick } from 'svelte';
import type { Desk } from './model/desk.svelte';
import type { Row } from './model/row';

export const elementOf = (row: Row): HTMLElement | null => document.querySelector(`[data-segment-id="${row.id}"]`);

/** The field that the reply is written in. */
export const editorOf = (row: Row): HTMLTextAreaElement | null =>
  elementOf(row)?.querySelector<HTMLTextAreaElement>('textarea[data-field="body"]') ?? null;

/** Rows that were never drawn have guessed heights: one stands still when it has done so for as many frames. */
const STILL = 3;
/** It is given up after so many frames. */
const AT_MOST = 60;

let brought: Row | undefined;

/** Brings the row into view, and mounts its chunk where it is not yet. */
export async function reveal(desk: Desk, row: Row): Promise<void> {
  await mounted(desk, row);
  void bring(row);
}

export async function focusRow(desk: Desk, row: Row): Promise<void> {
  await focus(desk, row, elementOf);
}

/** The caret is where it was left. */
export async function focusEditor(desk: Desk, row: Row): Promise<void> {
  await focus(desk, row, editorOf);
}

/** The field is fetched when it is first needed; then it takes the focus as it comes. */
export async function focusWording(desk: Desk, row: Row): Promise<void> {
  row.asksForWording = true;
  await focus(desk, row, () => elementOf(row)?.querySelector('textarea[data-field="wording"]') ?? null);
}

async function focus(desk: Desk, row: Row, target: (row: Row) => HTMLElement | null): Promise<void> {
  await mounted(desk, row);
  target(row)?.focus({ preventScroll: true });
  void bring(row);
}

async function mounted(desk: Desk, row: Row): Promise<void> {
  desk.chunkOf(row)?.mount();
  desk.activate(row);
  await tick();
}

/** Until it stands still, or another is wanted. */
async function bring(row: Row): Promise<void> {
  brought = row;
  let top: number | undefined;
  for (let frame = 0, still = 0; frame < AT_MOST && still < STILL && brought === row; frame += 1) {
    const element = elementOf(row);
    element?.scrollIntoView({ block: 'nearest' });
    const now = element?.getBoundingClientRect().top;
    still = now === top ? still + 1 : 0;
    top = now;
    await new Promise(requestAnimationFrame);
  }
}
