/** Puts segments right by hand, each correction with a way back, and never at the cost of a reply. */
import type { Corrected } from '../api/segments';
import { changeSegment, mergeSegment, splitSegment, undoCorrection } from '../api/segments';
import type { Kind, Speaker } from '../api/types';
import { explain } from '../shared/explain';
import { i18n } from '../shared/i18n.svelte';
import { toasts } from '../shared/toasts.svelte';
import type { Desk } from './model/desk.svelte';
import type { Row } from './model/row.svelte';
import { focusRow } from './movement';

export function change(desk: Desk, row: Row, changes: { kind?: Kind; speaker?: Speaker | null }): Promise<void> {
  return correct(desk, row, [], i18n.t.desk.corrected, () => changeSegment(row.id, changes));
}

/** `offset` is in code points of the revision's text. */
export function split(desk: Desk, row: Row, offset: number): Promise<void> {
  return correct(desk, row, [], i18n.t.desk.split.done, () => splitSegment(row.id, offset));
}

/** With the next passage, whether it is shown or not. */
export function merge(desk: Desk, row: Row): Promise<void> {
  const next = desk.after(row);
  return correct(desk, row, next ? [next] : [], i18n.t.desk.merged, () => mergeSegment(row.id));
}

async function correct(desk: Desk, row: Row, gone: Row[], said: string, act: () => Promise<Corrected>): Promise<void> {
  const touched = [row, ...gone];
  await Promise.all(touched.map((one) => one.flush()));
  if (touched.some((one) => one.pending)) return toasts.say(i18n.t.desk.saveFirst);
  try {
    const { segments, undo } = await act();
    desk.correct(row, segments, gone);
    if (undo) toasts.say(said, () => void takeBack(desk, row, undo));
  } catch (error) {
    toasts.say(explain(error, i18n.t.shared));
  }
}

async function takeBack(desk: Desk, row: Row, undo: string): Promise<void> {
  try {
    desk.take(await undoCorrection(undo));
    await focusRow(desk, row);
  } catch (error) {
    toasts.say(explain(error, i18n.t.shared));
  }
}
