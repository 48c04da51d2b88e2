/** What each command does on the desk. */
import type { Stance } from '../api/types';
import { explain } from '../shared/explain';
import { i18n } from '../shared/i18n.svelte';
import { toasts } from '../shared/toasts.svelte';
import type { Command } from './keys';
import type { Desk } from './model/desk.svelte';
import { isUnanswered } from './model/facts';
import type { Row } from './model/row';
import { focusEditor, focusRow, focusWording } from './movement';
import type { Help } from './reply/assist';
import { sheets } from './sheets';

type Deed = (desk: Desk, row: Row | null) => unknown;

const DEEDS: Record<Exclude<Command, 'keys' | 'palette'>, Deed> = {
  previous: (desk) => go(desk, desk.beside(-1), focusRow),
  next: (desk) => go(desk, desk.beside(1), focusRow),
  previousEditor: (desk) => go(desk, desk.beside(-1), focusEditor),
  nextEditor: (desk) => go(desk, desk.beside(1), focusEditor),
  nextUnanswered,
  ready,
  reply: (desk, row) => row && focusEditor(desk, row),
  approve: (_, row) => row && takeStance(row, 'approve'),
  remove: (_, row) => row && takeStance(row, 'remove'),
  skip: (_, row) => row && takeStance(row, 'skip'),
  correct: async (desk, row) => {
    if (!row) return;
    takeStance(row, 'correct');
    await focusWording(desk, row);
  },
  quote: (desk, row) => helped(desk, row, 'quote'),
  attribute: (desk, row) => helped(desk, row, 'attribute'),
  marks: (desk, row) => helped(desk, row, 'marks'),
  dash: (desk, row) => helped(desk, row, 'dash'),
  fit: (desk) => {
    desk.sheet = desk.head.space ? 'fit' : 'space';
  },
  leave: (desk, row) => row && focusRow(desk, row),
};

export function run(desk: Desk, command: Exclude<Command, 'keys' | 'palette'>): void {
  void DEEDS[command](desk, desk.active);
}

/** Begins a reply by a button of a card that is only looked at. */
export function begin(desk: Desk, row: Row, deed: string): void {
  desk.activate(row);
  if (deed === 'reply') void focusEditor(desk, row);
  else if (deed === 'correct') void DEEDS.correct(desk, row);
  else takeStance(row, deed as Stance);
  if (deed === 'approve') void focusRow(desk, row);
}

export function takeStance(row: Row, stance: Stance): void {
  row.edit({ stance });
}

const NEXT = { open: 'ready', ready: 'approved', approved: 'open' } as const;

/** Takes the reply a step further: open, ready, approved, and open again. */
export function takeStep(row: Row): void {
  if (!isHeld(row)) row.edit({ status: NEXT[row.content.status] });
}

function go(desk: Desk, row: Row | undefined, focus: (desk: Desk, row: Row) => Promise<void>): void {
  if (row) void focus(desk, row);
}

/** Help with the writing is fetched when it is first wanted. */
async function helped(desk: Desk, row: Row | null, what: Help): Promise<void> {
  if (!row) return;
  try {
    await (await sheets.assist()).help(desk, row, what);
  } catch (error) {
    toasts.say(explain(error, i18n.t));
  }
}

/** Done with this one, and on to the next; what cannot be ready stays where it is, and says why. */
function ready(desk: Desk, row: Row | null): void {
  if (row && isHeld(row)) return;
  if (row?.facts.answered) {
    if (row.content.status === 'open') row.edit({ status: 'ready' });
    void row.flush();
  }
  go(desk, desk.upNext?.(row) ?? desk.beside(1), focusEditor);
}

/** Cannot be ready, and says why: two texts to choose between, or a correction that corrects nothing. */
function isHeld(row: Row): boolean {
  const { chooseFirst, unchangedYet } = i18n.t.tools.working;
  const why = row.save.phase === 'conflict' ? chooseFirst : changesNothing(row) ? unchangedYet : null;
  if (why) toasts.say(why);
  return why !== null;
}

const changesNothing = (row: Row): boolean => row.content.stance === 'correct' && !row.facts.answered;

/** What is left is to send it. */
function finished(desk: Desk): void {
  toasts.offer(i18n.t.tools.working.allAnswered, i18n.t.desk.send, () => {
    desk.sheet = 'send';
  });
}

/** From the top again when there is none below. */
function nextUnanswered(desk: Desk): void {
  const wanted = (row: Row) => isUnanswered(row.facts);
  const next = desk.beside(1, wanted) ?? desk.rows.find((row) => row.place === 'shown' && wanted(row) && !row.active);
  if (next) go(desk, next, focusEditor);
  else finished(desk);
}
