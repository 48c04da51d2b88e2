/** What can be done with a draft besides answering it, as choices of a menu. */
import { calendarAddress } from '../../api/evening';
import type { Choice } from '../../shared/choice';
import { i18n } from '../../shared/i18n.svelte';
import { router } from '../../shared/router.svelte';
import type { Desk } from '../model/desk.svelte';
import { show } from '../strip/show';

export function choices(desk: Desk): Choice[] {
  const t = i18n.t.evening.more;
  const sheet = (name: NonNullable<Desk['sheet']>) => () => {
    desk.sheet = name;
  };
  return [
    { label: t.about, action: sheet('about') },
    { label: t.tonight, action: () => beginTonight(desk) },
    { label: t.ask, action: sheet('ask') },
    { label: t.promises, action: sheet('promises') },
    { label: t.send, action: sheet('send') },
    { label: t.version, action: () => router.go(`/drafts/${desk.head.id}/changes?new`) },
    ...(desk.head.revision.source === 'upload' ? [{ label: t.file, action: sheet('file') }] : []),
    { label: t.outcome, action: () => router.go(`/drafts/${desk.head.id}/outcome`) },
    { label: t.decline, action: sheet('decline') },
    ...(desk.head.deadline ? [{ label: t.calendar, action: () => download(calendarAddress(desk.head.id)) }] : []),
    { label: t.palette, hint: 'Ctrl K', action: sheet('palette') },
  ];
}

export function beginTonight(desk: Desk): void {
  show(desk, { filters: new Set(['about']), neighbours: false, tonight: true });
}

export function endTonight(desk: Desk): void {
  show(desk, { filters: new Set(), neighbours: false, tonight: false });
}

function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = 'deadline.ics';
  link.click();
}
