/** Moves the focus from row to row, and sees to it that a row is there before it is shown. */
import { tick } from 'svelte';
import type { Desk } from './model/desk.svelte';
import type { Row } from './model/row.svelte';

export const elementOf = (row: Row): HTMLElement | null => document.querySelector(`[data-segment-id="${row.id}"]`);

/** The field that the reply is written in. */
export const editorOf = (row: Row): HTMLTextAreaElement | null =>
  elementOf(row)?.querySelector<HTMLTextAreaElement>('textarea[data-field="body"]') ?? null;

/** Mounts the row's chunk where it is not yet, and brings the row into view. */
export async function reveal(desk: Desk, row: Row): Promise<void> {
  const chunk = desk.chunkOf(row);
  if (chunk) chunk.mounted = true;
  desk.activate(row);
  await tick();
  elementOf(row)?.scrollIntoView({ block: 'nearest' });
}

export async function focusRow(desk: Desk, row: Row): Promise<void> {
  await reveal(desk, row);
  elementOf(row)?.focus({ preventScroll: true });
}

/** The caret is where it was left. */
export async function focusEditor(desk: Desk, row: Row): Promise<void> {
  await reveal(desk, row);
  editorOf(row)?.focus({ preventScroll: true });
}

/** The field is fetched when it is first needed; then it takes the focus as it comes. */
export async function focusWording(desk: Desk, row: Row): Promise<void> {
  row.asksForWording = true;
  await reveal(desk, row);
  elementOf(row)?.querySelector<HTMLTextAreaElement>('textarea[data-field="wording"]')?.focus({ preventScroll: true });
}
