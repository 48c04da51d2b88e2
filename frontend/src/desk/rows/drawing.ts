/** Writes a row into its elements: the passage, the field of the reply, and what stands in a card that nobody works on. */
import type { Stance } from '../../api/types';
import { i18n } from '../../shared/i18n.svelte';
import type { Measure } from '../../shared/space';
import type { Desk } from '../model/desk.svelte';
import type { Row } from '../model/row';
import { type Owner, runs } from '../passage/marks';
import { shortOf, takesOf } from '../reply/takes';
import { isPrinted } from '../saving/content';
import { footParts, hintParts, type Parts, stanceParts } from './template';

/** Who speaks, or what it is where nobody does. */
export function whoOf({ segment }: Row): string {
  return segment.speaker?.name ?? i18n.t.desk.kinds[segment.kind];
}

export function drawPassage(parts: Parts, row: Row, desk: Desk): void {
  const { segment, number } = row;
  const t = i18n.t.desk;
  parts.element.dataset.segmentId = segment.id;
  parts.element.dataset.kind = segment.kind;
  parts.element.ariaLabel = t.row(number, whoOf(row));
  parts.field.ariaLabel = t.editor(number, whoOf(row));
  parts.who.title = t.fix;
  parts.dot.className = `dot ${ownerOf(row, desk)}`;
  parts.speaker.textContent = segment.kind === 'heading' ? t.heading : speakerOf(row);
  parts.doubt.textContent = doubtOf(row);
  parts.doubt.hidden = parts.doubt.textContent === '';
  drawText(parts.text, row, desk);
}

function drawText(text: HTMLElement, { segment }: Row, desk: Desk): void {
  const isHeading = segment.kind === 'heading';
  text.lang = desk.head.language;
  text.role = isHeading ? 'heading' : null;
  text.ariaLevel = isHeading ? '2' : null;
  text.replaceChildren(...runs(segment, desk.reader.is).map(({ text, owner }) => marked(text, owner)));
}

function marked(text: string, owner: Owner): Node | string {
  if (owner === 'nobody') return text;
  const mark = document.createElement('mark');
  mark.className = owner;
  mark.textContent = text;
  return mark;
}

function ownerOf({ segment }: Row, desk: Desk): Owner {
  if (!segment.speaker) return 'nobody';
  return desk.reader.is(segment.speaker.name) ? 'me' : 'other';
}

function speakerOf({ segment: { speaker, kind } }: Row): string {
  const t = i18n.t.desk;
  return `${[speaker?.name ?? t.nobody, speaker?.role].filter(Boolean).join(', ')} · ${t.kinds[kind]}`;
}

/** Why one would want to look at who speaks here; empty where that is sure, or was put right by hand. */
function doubtOf({ segment: { corrected, quotes } }: Row): string {
  const t = i18n.t.desk;
  const unsure = corrected.includes('speaker') ? undefined : quotes.find(({ sure }) => !sure);
  return unsure ? t.doubt(unsure.mention, unsure.speaker, t.reasons[unsure.reason]) : '';
}

/** What the row's state says of its elements, whoever else draws in them. */
export function drawState(parts: Parts, row: Row): void {
  const { active, content, isEmpty, save, tool, segment } = row;
  const t = i18n.t.desk;
  parts.element.classList.toggle('active', active);
  parts.who.ariaExpanded = String(tool !== null);
  parts.text.hidden = tool === 'split';
  parts.card.classList.toggle('empty', isEmpty);
  parts.card.classList.toggle('double', content.stance === 'correct');
  parts.card.classList.toggle('background', content.publication === 'background');
  const nothing = segment.kind === 'heading' ? t.emptyHeading : t.empty;
  parts.field.placeholder = isEmpty ? nothing : t.placeholders[content.stance];
  parts.field.ariaInvalid = save.problem ? 'true' : null;
  if (save.problem) parts.field.setAttribute('aria-describedby', `problem-${row.id}`);
  else parts.field.removeAttribute('aria-describedby');
}

/** What can be done with an empty reply, for the mouse and the finger. */
export function hints({ segment }: Row): HTMLElement {
  const element = hintParts();
  const { reply, approve, correct } = i18n.t.desk.hints;
  element.classList.toggle('heading', segment.kind === 'heading');
  for (const [at, word] of [reply, approve, correct].entries()) element.children[at]?.append(` ${word}`);
  return element;
}

/** What stands above the field of a reply that is only looked at. */
export function stillAbove({ content }: Row): HTMLElement[] {
  const stances = stanceParts();
  for (const button of stances.children as Iterable<HTMLButtonElement>) {
    button.textContent = i18n.t.desk.stances[button.value as Stance];
    button.ariaPressed = String(button.value === content.stance);
  }
  return content.stance === 'correct' && content.wording ? [stances, stillWording(content.wording)] : [stances];
}

function stillWording(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'proposed';
  element.dir = 'auto';
  element.textContent = text;
  return element;
}

type Five = [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];

/** What stands below it: the beginning of what `reply/Below.svelte` says. */
export function stillBelow(row: Row, measure: Measure): HTMLElement {
  const foot = footParts();
  const [figure, status, priority, short, background] = foot.children as unknown as Five;
  const { content } = row;
  const t = i18n.t.desk;
  figure.textContent = takesOf(row, measure);
  short.textContent = shortOf(row, measure);
  background.textContent = content.publication === 'background' ? t.background : '';
  figure.hidden = content.stance !== 'respond' && !content.body;
  status.classList.add(content.status);
  status.textContent = t.status[content.status];
  priority.classList.add(content.priority);
  priority.textContent = t.priorities[content.priority];
  priority.hidden = !isPrinted(content) || !content.body;
  return foot;
}
