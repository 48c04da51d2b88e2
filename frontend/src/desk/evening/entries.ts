/** What the list of commands offers: commands, filters, sheets and passages, those that hold all the words typed. */
import { i18n } from '../../shared/i18n.svelte';
import { router } from '../../shared/router.svelte';
import { run } from '../commands';
import type { Desk } from '../model/desk.svelte';
import { focusEditor } from '../movement';
import { FILTERS, toggled } from '../strip/filters';
import { show } from '../strip/show';
import { choices } from './more';

export type Entry = { key: string; label: string; hint?: string; action: () => void };

const MOST = 60;
const LONGEST = 80; // characters of a passage

const COMMANDS = [
  ['ready', 'Ctrl ↵'],
  ['nextUnanswered', 'Ctrl ⇧ ↵'],
  ['approve', 'A'],
  ['correct', 'E'],
  ['remove', 'S'],
  ['skip', 'H'],
  ['quote', 'Alt Q'],
  ['attribute', 'Alt A'],
] as const;

export function found(desk: Desk, words: string): Entry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ label }: Entry) => wanted.every((word) => label.toLowerCase().includes(word));
  const commands = all(desk).filter(holds);
  return wanted.length ? [...commands, ...passages(desk, wanted)].slice(0, MOST) : commands;
}

function all(desk: Desk): Entry[] {
  const { evening, desk: words } = i18n.t;
  const t = evening.palette;
  const sheet = (name: NonNullable<Desk['sheet']>) => () => {
    desk.sheet = name;
  };
  return [
    ...COMMANDS.map(([name, hint]) => ({ key: name, label: t[name], hint, action: () => run(desk, name) })),
    ...FILTERS.map((name) => ({
      key: `filter ${name}`,
      label: t.filter(words.filters[name]),
      action: () => show(desk, { ...desk.choice, filters: toggled(desk.choice.filters, name) }),
    })),
    { key: 'all', label: t.all, action: () => show(desk, { ...desk.choice, filters: new Set() }) },
    { key: 'fit', label: evening.more.fit, action: sheet('fit') },
    { key: 'space', label: evening.more.space, action: sheet('space') },
    ...choices(desk)
      .filter(({ label }) => label !== evening.more.palette)
      .map(({ label, action }) => ({ key: label, label, action })),
    { key: 'keys', label: evening.more.keys, hint: '?', action: sheet('keys') },
    { key: 'drafts', label: t.drafts, action: () => router.go('/') },
  ];
}

/** Passages by their number or their words, also those that a filter hides: going there shows them all. */
function passages(desk: Desk, wanted: string[]): Entry[] {
  const t = i18n.t.evening.palette;
  const fits = desk.rows.filter(({ number, segment, content }) => {
    const text = `${number} ${segment.text} ${content.body}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return fits.slice(0, MOST).map((row) => ({
    key: row.id,
    label: t.go(row.number, row.segment.text.slice(0, LONGEST)),
    action: () => {
      if (row.place === 'hidden') show(desk, { ...desk.choice, filters: new Set() });
      void focusEditor(desk, row);
    },
  }));
}
