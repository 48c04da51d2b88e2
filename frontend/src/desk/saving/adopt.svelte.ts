/** Takes over what windows that are gone have left in the journal. */
import type { Desk } from '../model/desk.svelte';
import type { Row } from '../model/row';
import { gist } from './content';
import { type Entry, entries } from './entries';
import type { Journal } from './journal';
import { gone } from './windows';

/** Lays what other windows left over the rows, each window's as soon as that window is gone. */
export function adopt(desk: Desk, journal: Journal): void {
  const owners = new Set(entries(journal.shelf, journal.draft).map((entry) => entry.owner));
  owners.delete(journal.owner);
  for (const owner of owners) void gone(navigator.locks, owner).then(() => inherit(desk, journal, owner));
}

function inherit(desk: Desk, journal: Journal, owner: string): void {
  for (const entry of entries(journal.shelf, journal.draft).filter((entry) => entry.owner === owner)) {
    const row = desk.row(entry.segment);
    if (!row) desk.strays = [...desk.strays, entry];
    else if (hasArrived(entry, row)) journal.drop(entry.key);
    else void saved(row).then(() => restore(desk, journal, row, entry)); // a text that differs is put to the person
  }
}

/** What is written here was written upon that very text; only its window never heard that the server has it. */
const hasArrived = ({ wanted }: Entry, row: Row): boolean =>
  row.begunUpon !== undefined && gist(wanted) === gist(row.begunUpon?.content ?? null);

/** Resolves when nothing that is typed here is under way. */
async function saved(row: Row): Promise<void> {
  let end = () => {};
  await new Promise<void>((resolve) => {
    end = $effect.root(() => {
      $effect(() => {
        if (!row.pending) resolve();
      });
    });
  });
  end();
}

function restore(desk: Desk, journal: Journal, row: Row, entry: Entry): void {
  row.restore(entry);
  if (!row.pending || desk.saves.journalled) journal.drop(entry.key);
}
