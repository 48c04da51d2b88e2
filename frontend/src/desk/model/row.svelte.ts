/** One row of the desk: a segment, what is written beside it, and how far that is saved. */
import type { Segment, Unit } from '../../api/types';
import { BLANK, type Content, isBlank, revised } from '../saving/content';
import { type Base, type Pending, type Phase, Saver, type World } from '../saving/saver';
import { baseOf } from '../saving/send';
import type { Place } from '../strip/filters';
import { type Facts, factsOf } from './facts';

export type Save = { readonly phase: Phase; readonly problem: string; readonly theirs: Base };
/** What is open in the row's passage. */
export type Tool = 'correct' | 'split' | null;

/** What a row asks of the desk it lies on. */
export interface Surroundings {
  readonly unit: Unit;
  worldOf(row: Row): Omit<World, 'changed'>;
  counted(before: Facts, after: Facts): void;
  moved(from: Phase, to: Phase): void;
}

const SAVED: Save = { phase: 'saved', problem: '', theirs: null };

export class Row {
  readonly id: string;
  segment = $state.raw() as Segment;
  content = $state.raw<Content>(BLANK);
  save = $state.raw(SAVED);
  /** Its place among the passages, from 1. */
  number = $state(0);
  /** The size of its reply in the draft's unit. */
  size = $state(0);
  active = $state(false);
  tool = $state.raw<Tool>(null);
  /** Where the caret stood in the passage when the tool was opened, as an index of its string. */
  caret: number | null = null;
  /** The field for the wording takes the focus as soon as it is there. */
  asksForWording = false;
  facts: Facts;
  #place: Place = 'shown';
  #element: HTMLElement | undefined;
  #saver: Saver | undefined;

  constructor(
    segment: Segment,
    number: number,
    private readonly around: Surroundings,
  ) {
    this.id = segment.id;
    this.segment = segment;
    this.number = number;
    if (segment.reply) this.content = baseOf(segment.reply)?.content ?? BLANK;
    this.facts = factsOf(segment, this.content, around.unit);
    this.size = this.facts.size;
  }

  get pending(): boolean {
    return this.save.phase !== 'saved';
  }

  get place(): Place {
    return this.#place;
  }

  /** Said to the element itself: a filter moves thousands of rows in one frame. */
  set place(place: Place) {
    this.#place = place;
    if (!this.#element) return;
    this.#element.hidden = place === 'hidden';
    this.#element.dataset.place = place;
  }

  /** The row is on the page, in this element. */
  appear = (element: HTMLElement): void => {
    this.#element = element;
    this.place = this.#place;
  };

  edit(changes: Partial<Content>): void {
    this.content = revised(this.content, changes);
    this.#count();
    this.#saving().want(this.#wanted());
  }

  remove(): void {
    this.content = BLANK;
    this.#count();
    this.#saving().want(null);
  }

  /** Ends a conflict with a text of the person's choice. */
  resolve(content: Content | null): void {
    this.#saving().resolve(content);
  }

  restore(pending: Pending): void {
    this.#saving().restore(pending);
  }

  /** Takes the segment as the server has it; what is typed here and not saved stays. */
  take(segment: Segment): void {
    this.segment = segment;
    if (this.#saver) this.#saver.refresh(baseOf(segment.reply));
    else this.content = baseOf(segment.reply)?.content ?? BLANK;
    this.#count();
  }

  flush(): Promise<void> {
    return this.#saver?.flush() ?? Promise.resolve();
  }

  nudge(): void {
    this.#saver?.nudge();
  }

  stop(): void {
    this.#saver?.stop();
  }

  recount(): void {
    this.#count();
  }

  /** A reply that nobody has begun is not created by typing nothing. */
  #wanted(): Content | null {
    return this.#saver?.base === null && isBlank(this.content) ? null : this.content;
  }

  #saving(): Saver {
    const world = () => ({ ...this.around.worldOf(this), changed: () => this.#changed() });
    this.#saver ??= new Saver(baseOf(this.segment.reply), world());
    return this.#saver;
  }

  #changed(): void {
    const { wanted, phase, problem, theirs } = this.#saving();
    if (wanted !== null || !isBlank(this.content)) this.content = wanted ?? BLANK;
    this.around.moved(this.save.phase, phase);
    this.save = { phase, problem, theirs };
    this.#count();
  }

  #count(): void {
    const before = this.facts;
    this.facts = factsOf(this.segment, this.content, this.around.unit);
    this.size = this.facts.size;
    this.around.counted(before, this.facts);
  }
}
