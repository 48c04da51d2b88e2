/** Puts segments right by hand, each correction with a way back, and never at the cost of a reply. */
import type { Corrected } from '../api/segments';
import { changeSegment, mergeSegment, splitSegment, undoCorrection } from '../api/segments';
import type { Kind, Speaker } from '../api/types';
import { explain } from '../shared/explain';
import { i18n } from '../shared/i18n.svelte';
import { toasts } from '../shared/toasts.svelte';
import type { Row } from './model/row.svelte';
import { focusRow } from './movement';
import type { Session } from './session';

export function change(session: Session, row: Row, changes: { kind?: Kind; speaker?: Speaker | null }): Promise<void> {
  return correct(session, row, [], i18n.t.desk.corrected, () => changeSegment(row.id, changes));
}

/** `offset` is in code points of the revision's text. */
export function split(session: Session, row: Row, offset: number): Promise<void> {
  return correct(session, row, [], i18n.t.desk.split.done, () => splitSegment(row.id, offset));
}

/** With the next passage, whether it is shown or not. */
export function merge(session: Session, row: Row): Promise<void> {
  const next = session.desk.after(row);
  return correct(session, row, next ? [next] : [], i18n.t.desk.merged, () => mergeSegment(row.id));
}

async function correct(
  session: Session,
  row: Row,
  gone: Row[],
  said: string,
  act: () => Promise<Corrected>,
): Promise<void> {
  const touched = [row, ...gone];
  await Promise.all(touched.map((one) => one.flush()));
  if (touched.some((one) => one.pending)) return toasts.say(i18n.t.desk.saveFirst);
  try {
    const { segments, undo } = await act();
    session.desk.correct(row, segments, gone);
    if (undo) toasts.say(said, () => void takeBack(session, row, undo));
  } catch (error) {
    toasts.say(explain(error, i18n.t.shared));
  }
}

async function takeBack(session: Session, row: Row, undo: string): Promise<void> {
  try {
    await undoCorrection(undo);
    await session.refresh();
    await focusRow(session.desk, row);
  } catch (error) {
    toasts.say(explain(error, i18n.t.shared));
  }
}
