/** Moves the focus from row to row, and sees to it that a row is there before it is shown. */
import { tick } from 'svelte';
import type { Desk } from './model/desk.svelte';
import type { Row } from './model/row';

export const elementOf = (row: Row): HTMLElement | null => document.querySelector(`[data-segment-id="${row.id}"]`);

/** The field that the reply is written in. */
export const editorOf = (row: Row): HTMLTextAreaElement | null =>
  elementOf(row)?.querySelector<HTMLTextAreaElement>('textarea[data-field="body"]') ?? null;

/** Rows that were never drawn have guessed heights; they are known after a frame or two. */
const FRAMES = 3;

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

async function bring(row: Row): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame += 1) {
    elementOf(row)?.scrollIntoView({ block: 'nearest' });
    await new Promise(requestAnimationFrame);
  }
}
