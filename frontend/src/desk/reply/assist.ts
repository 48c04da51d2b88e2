/** What helps to write a reply in the draft's own manner: by key or by button, each one undone as one step. */
import { i18n } from '../../shared/i18n.svelte';
import { toasts } from '../../shared/toasts.svelte';
import type { Desk } from '../model/desk.svelte';
import type { Row } from '../model/row';
import { editorOf, elementOf, focusEditor } from '../movement';
import { attribution, type Change, marked, quoted, tiedDash } from './helps';
import { type Manner, mannerOf, usualMarks } from './manner';
import { wordsOf } from './passage';
import { write } from './writing';

export type Help = 'quote' | 'attribute' | 'marks' | 'dash';

type Place = { body: string; from: number; to: number };

const manners = new WeakMap<readonly Row[], Manner>();

/** How the draft writes speech; found once for a set of rows. */
export function mannerOfDesk({ rows, head }: Desk): Manner {
  const known = manners.get(rows);
  if (known) return known;
  const manner = mannerOf(
    rows.map(({ segment }) => segment),
    head.language,
  );
  manners.set(rows, manner);
  return manner;
}

/** Does what is asked in the reply's field, or says why it cannot be done. */
export async function help(desk: Desk, row: Row, what: Help): Promise<void> {
  const picked = selectedIn(row);
  const field = await fieldOf(desk, row);
  if (!field) return;
  const place = { body: field.value, from: field.selectionStart, to: field.selectionEnd };
  const change = changeFor(desk, row, what, place, picked);
  if (typeof change === 'string') toasts.say(change);
  else write(field, change);
}

function changeFor(desk: Desk, row: Row, what: Help, { body, from, to }: Place, picked: string): Change | string {
  const t = i18n.t.reply.helps;
  const { language } = desk.head;
  if (what === 'dash') return tiedDash(body, from, to);
  if (what === 'quote') return quoted(body, from, to, picked || wordsOf(row.segment), usualMarks(language));
  if (what === 'marks') return marked(body, from, to, mannerOfDesk(desk).marks) ?? t.alreadyMarked;
  const name = desk.head.interviewee?.name;
  if (!name) return t.nobody;
  return attribution(body, name, mannerOfDesk(desk), language) ?? t.nothingToAttribute;
}

/** Where the caret is, in the reply or its short version; else the reply's own field. */
async function fieldOf(desk: Desk, row: Row): Promise<HTMLTextAreaElement | null> {
  const here = document.activeElement;
  if (here instanceof HTMLTextAreaElement && here.dataset.field === 'short' && elementOf(row)?.contains(here))
    return here;
  await focusEditor(desk, row);
  return editorOf(row);
}

/** What a person has selected in the passage. */
function selectedIn(row: Row): string {
  const selection = getSelection();
  const passage = elementOf(row)?.querySelector('.text');
  const isWithin = passage?.contains(selection?.anchorNode ?? null) && passage.contains(selection?.focusNode ?? null);
  return isWithin ? (selection?.toString().trim() ?? '') : '';
}
