/** The ways to take the response home, and what is said when something is in the way. */
import { responseAddress } from '../../api/drafts';
import { annotationsAddress } from '../../api/sending';
import type { Format, Layout } from '../../api/types';
import type { Choice } from '../../shared/choice';
import { explain } from '../../shared/explain';
import { i18n } from '../../shared/i18n.svelte';
import { store, stored } from '../../shared/stored';
import { toasts } from '../../shared/toasts.svelte';
import type { Row } from '../model/row';
import { focusEditor } from '../movement';
import type { Session } from '../session';
import { download, read } from './download';

export const FORMATS: Exclude<Format, 'json'>[] = ['docx', 'odt', 'pdf', 'html', 'txt', 'md', 'xlsx', 'csv'];
export const LAYOUTS: Layout[] = ['side-by-side', 'interleaved', 'running'];

/** The layout that was chosen last. */
export const kept = (): Layout => LAYOUTS.find((name) => name === stored('layout')) ?? 'side-by-side';

/** What the menu holds: the layouts, and what can be made in the chosen one. */
export function choices(session: Session, layout: Layout, choose: (layout: Layout) => void): Choice[] {
  const t = i18n.t.tools.export;
  const address = (format: Format, its: Layout) => responseAddress(session.desk.head.id, format, its);
  const layouts = LAYOUTS.map((name) => ({
    label: t.layouts[name],
    group: t.layout,
    checked: layout === name,
    stays: true,
    action: () => {
      store('layout', name);
      choose(name);
    },
  }));
  const formats = FORMATS.map((format) => ({
    label: t[format],
    hint: `.${format}`,
    group: t.as,
    action: () => void take(session, () => download(address(format, layout))),
  }));
  const mail = {
    label: t.mail,
    group: t.as,
    action: () => void take(session, () => copy(address('txt', 'interleaved'))),
  };
  const send = { label: i18n.t.send.menu, action: () => void take(session, async () => open(session)) };
  const annotations = {
    label: i18n.t.send.annotations,
    hint: '.jsonld',
    group: t.as,
    action: () => void take(session, () => download(annotationsAddress(session.desk.head.id))),
  };
  const ownFile = {
    label: i18n.t.returned.menu,
    action: () => void take(session, async () => showOwnFile(session)),
  };
  return [send, ownFile, ...layouts, ...formats, annotations, mail];
}

function open({ desk }: Session): void {
  desk.sheet = 'send';
}

function showOwnFile({ desk }: Session): void {
  desk.sheet = 'returned';
}

/** Takes the response once everything is saved; else says what is in the way, and goes there. */
async function take(session: Session, how: () => Promise<void>): Promise<void> {
  try {
    await session.flush();
    if (session.desk.saves.pending === 0) await how();
    else hinder(session);
  } catch (error) {
    toasts.say(explain(error, i18n.t));
  }
}

function hinder({ desk }: Session): void {
  const { conflict, refused, away } = desk.saves.counts;
  const { tools, shared } = i18n.t;
  if (conflict) go(desk, tools.export.conflict(conflict), ({ save }) => save.phase === 'conflict');
  else if (refused) go(desk, i18n.t.desk.saved.refused(refused), ({ save }) => save.phase === 'refused');
  else toasts.say(away ? shared.away : tools.export.unsaved);
}

function go(desk: Session['desk'], why: string, wanted: (row: Row) => boolean): void {
  toasts.say(why);
  const row = desk.rows.find(wanted);
  if (!row) return;
  desk.activate(row);
  desk.arrange(); // shown, whatever the filters say
  void focusEditor(desk, row);
}

async function copy(address: string): Promise<void> {
  const t = i18n.t.tools.export;
  const text = await (await read(address)).text();
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  toasts.say(copied ? t.copied : t.copyFailed);
}
