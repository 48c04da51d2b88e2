/** Says what a reply takes, in the length that goes out, and what else of it one sees without opening it. */
import { i18n } from '../../shared/i18n.svelte';
import { type Measure, takes } from '../../shared/space';
import type { Row } from '../model/row';
import { isPrinted } from '../saving/content';

/** "171 tecken", "kort · 84 tecken", or that it is left out. */
export function takesOf(row: Row, { unit }: Measure): string {
  const units = i18n.t.shared.units[unit];
  const { lengths } = i18n.t.desk;
  const { length } = row;
  if (!isPrinted(row.content) || length === 'full') return units(row.size);
  return length === 'short' ? `${lengths.short} · ${units(row.used)}` : `${lengths.omit} · ${units(row.size)}`;
}

/** "Kortversion finns (84)"; empty where there is none. */
export function shortOf({ content }: Row, measure: Measure): string {
  return content.short_body.trim() ? i18n.t.desk.shortIs(i18n.number(takes(content.short_body, measure))) : '';
}
