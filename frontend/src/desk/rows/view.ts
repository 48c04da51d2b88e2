/** One row on the page: plain elements that show it, into which its live parts come while it is near the window. */
import type { Segment } from '../../api/types';
import type { Desk } from '../model/desk.svelte';
import type { Row, View } from '../model/row';
import { grown } from '../reply/grow';
import { drawPassage, drawState, hints, stillAbove, stillBelow } from './drawing';
import { type Parts, rowParts } from './template';

/** Puts a row's live parts into its elements; the answer takes them out. */
export type Wake = (row: Row, parts: Parts) => () => void;

export class RowView implements View {
  readonly #parts = rowParts();
  /** What stands in the card while nothing in it is alive, or while it is empty. */
  #still: HTMLElement[] = [];
  #sleep: (() => void) | undefined;
  #segment: Segment | undefined;
  #number = 0;
  /** What the field was given, or gave; reading it back costs, and may differ in its line ends. */
  #body = '';
  #isDue = false;

  constructor(
    readonly row: Row,
    private readonly desk: Desk,
  ) {
    row.view = this;
    this.placed();
    this.draw();
  }

  get element(): HTMLElement {
    return this.#parts.element;
  }

  /** Several changes are drawn together. */
  changed(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => this.draw());
  }

  placed(): void {
    const { place } = this.row;
    this.element.hidden = place === 'hidden';
    this.element.dataset.place = place;
  }

  /** The person has written in the field. */
  typed(): void {
    this.#body = this.#parts.field.value;
    this.row.edit({ body: this.#body });
  }

  wake(wake: Wake): void {
    if (this.#sleep) return;
    this.row.wake();
    this.#sleep = wake(this.row, this.#parts);
    this.draw();
    grown(this.#parts.field);
  }

  /** Far from the window only the row that is worked on stays alive. */
  rest(): void {
    if (this.row.active || this.row.tool) return;
    this.#sleep?.();
    this.#sleep = undefined;
    this.draw();
  }

  /** The row is no longer on the desk. */
  leave(): void {
    this.#sleep?.();
    this.element.remove();
  }

  /** Draws all of it, as when the page speaks another language. */
  redraw(): void {
    this.#segment = undefined;
    this.draw();
  }

  draw(): void {
    const { row } = this;
    this.#isDue = false;
    if (row.segment !== this.#segment || row.number !== this.#number) drawPassage(this.#parts, row, this.desk);
    this.#segment = row.segment;
    this.#number = row.number;
    drawState(this.#parts, row);
    this.#fill();
    this.#drawStill();
  }

  #fill(): void {
    const { body } = this.row.content;
    if (body !== this.#body) this.#parts.field.value = body;
    this.#body = body;
  }

  #drawStill(): void {
    for (const element of this.#still) element.remove();
    this.#still = [];
    if (this.row.isEmpty) this.#putStill([], [hints(this.row)]);
    else if (!this.#sleep) this.#putStill(stillAbove(this.row), [stillBelow(this.row, this.desk.measure)]);
  }

  #putStill(above: HTMLElement[], below: HTMLElement[]): void {
    this.#parts.field.before(...above);
    this.#parts.field.after(...below);
    this.#still = [...above, ...below];
  }
}
