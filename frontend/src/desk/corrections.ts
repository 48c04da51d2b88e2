/** Puts segments right by hand, each correction with a way back, and never at the cost of a reply. */
import type { Corrected } from '../api/segments';
import {
  changeSegment,
  mergeSegment,
  readSuggestions,
  splitSegment,
  takeSuggestions,
  undoCorrection,
} from '../api/segments';
import type { Kind, Speaker, Suggestion } from '../api/types';
import { explain } from '../shared/explain';
import { i18n } from '../shared/i18n.svelte';
import { toasts } from '../shared/toasts.svelte';
import type { Row } from './model/row';
import { focusRow } from './movement';
import type { Session } from './session';

type Changes = { kind?: Kind; speaker?: Speaker | null };

export async function change(session: Session, row: Row, changes: Changes): Promise<void> {
  await correct(session, row, [], i18n.t.tools.corrected, () => changeSegment(row.id, changes));
  if (changes.speaker) await offer(session, row);
}

/** `offset` is in code points of the revision's text. */
export function split(session: Session, row: Row, offset: number): Promise<void> {
  return correct(session, row, [], i18n.t.tools.split.done, () => splitSegment(row.id, offset));
}

/** With the next passage, whether it is shown or not. */
export function merge(session: Session, row: Row): Promise<void> {
  const next = session.desk.after(row);
  return correct(session, row, next ? [next] : [], i18n.t.tools.merged, () => mergeSegment(row.id));
}

/** A speaker named by hand may settle others; the person decides. */
async function offer(session: Session, row: Row): Promise<void> {
  const { desk } = session;
  const found = await readSuggestions(desk.head.id).catch(() => []);
  const numbers = desk.rows.filter(({ id }) => found.some((one) => one.segment_id === id)).map((one) => one.number);
  if (numbers.length === 0) return;
  const [first, ...others] = new Set(found.map(({ speaker }) => speaker.name));
  const { text, take } = i18n.t.tools.follows;
  toasts.offer(text(others.length ? null : (first ?? null), numbers), take, () => void accept(session, row, found));
}

async function accept(session: Session, row: Row, found: Suggestion[]): Promise<void> {
  try {
    const undo = await takeSuggestions(session.desk.head.id, found);
    await session.refresh();
    if (undo) toasts.say(i18n.t.tools.follows.taken(found.length), () => void takeBack(session, row, undo));
  } catch (error) {
    toasts.say(explain(error, i18n.t));
  }
}

async function correct(
  session: Session,
  row: Row,
  gone: Row[],
  said: string,
  act: () => Promise<Corrected>,
): Promise<void> {
  if (!session.desk.isWhole) await session.refresh();
  const touched = [row, ...gone];
  await Promise.all(touched.map((one) => one.flush()));
  if (touched.some((one) => one.pending)) return toasts.say(i18n.t.tools.saveFirst);
  try {
    const { segments, undo } = await act();
    session.desk.correct(row, segments, gone);
    if (undo) toasts.say(said, () => void takeBack(session, row, undo));
  } catch (error) {
    toasts.say(explain(error, i18n.t));
  }
}

async function takeBack(session: Session, row: Row, undo: string): Promise<void> {
  try {
    await undoCorrection(undo);
    await session.refresh();
    await focusRow(session.desk, row);
  } catch (error) {
    toasts.say(explain(error, i18n.t));
  }
}
