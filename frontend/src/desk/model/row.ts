/** One row of the desk: a segment, what is written beside it, and how far that is saved. */
import type { Length, Segment } from '../../api/types';
import type { Measure } from '../../shared/space';
import { baseOf } from '../saving/base';
import { BLANK, type Content, isBlank, revised } from '../saving/content';
import { type Base, type Pending, type Phase, Saver, type World } from '../saving/saver';
import type { Place } from '../strip/filters';
import { type Facts, factsOf } from './facts';
import { Version } from './version.svelte';

export type Save = { readonly phase: Phase; readonly problem: string; readonly theirs: Base };
/** What is open in the row's passage. */
export type Tool = 'correct' | 'split' | null;

/** What a row asks of the desk it lies on. */
export interface Surroundings {
  readonly measure: Measure;
  /** Touched with every row, for those who watch rows that have no version of their own. */
  readonly version: Version;
  worldOf(row: Row): Omit<World, 'changed'>;
  counted(before: Facts, after: Facts): void;
  moved(from: Phase, to: Phase): void;
}

/** What shows the row on the page, and is told when that is to be drawn anew. */
export interface View {
  changed(): void;
  placed(): void;
}

interface State {
  segment: Segment;
  content: Content;
  save: Save;
  /** Its place among the passages, from 1. */
  number: number;
  active: boolean;
  tool: Tool;
}

const SAVED: Save = { phase: 'saved', problem: '', theirs: null };

/** Plain values, for there may be thousands; the page watches a row through one version for all of them. */
export class Row {
  readonly id: string;
  /** Where the caret stood in the passage when the tool was opened, as an index of its string. */
  caret: number | null = null;
  /** The field for the wording takes the focus as soon as it is there. */
  asksForWording = false;
  facts: Facts;
  view: View | undefined;
  readonly #state: State;
  #place: Place = 'shown';
  #version: Version | undefined;
  #saver: Saver | undefined;

  constructor(
    segment: Segment,
    number: number,
    private readonly around: Surroundings,
  ) {
    const content = baseOf(segment.reply)?.content ?? BLANK;
    this.id = segment.id;
    this.#state = { segment, content, save: SAVED, number, active: false, tool: null };
    this.facts = factsOf(segment, content, around.measure);
  }

  get segment(): Segment {
    return this.#watched.segment;
  }

  get content(): Content {
    return this.#watched.content;
  }

  get save(): Save {
    return this.#watched.save;
  }

  get number(): number {
    return this.#watched.number;
  }

  set number(number: number) {
    this.#set({ number });
  }

  get active(): boolean {
    return this.#watched.active;
  }

  set active(active: boolean) {
    this.#set({ active });
  }

  get tool(): Tool {
    return this.#watched.tool;
  }

  set tool(tool: Tool) {
    this.#set({ tool });
  }

  /** What its reply takes in full, by the draft's measure. */
  get size(): number {
    void this.#watched;
    return this.facts.size;
  }

  /** The space that it takes, in the length that goes out. */
  get used(): number {
    void this.#watched;
    return this.facts.used;
  }

  /** How much of it goes out; a person chooses that for all replies together. */
  get length(): Length {
    return this.segment.reply?.length ?? 'full';
  }

  get pending(): boolean {
    return this.save.phase !== 'saved';
  }

  /** Nobody has answered, nor is about to. */
  get isEmpty(): boolean {
    return !this.active && !this.pending && isBlank(this.content);
  }

  /** What the server had when the person began to write here; undefined until then. */
  get begunUpon(): Base | undefined {
    return this.#saver?.first;
  }

  get place(): Place {
    return this.#place;
  }

  set place(place: Place) {
    if (place === this.#place) return;
    this.#place = place;
    this.view?.placed();
  }

  /** From now on a change of another row is none of its watchers' business. */
  wake(): void {
    this.#version ??= new Version();
  }

  edit(changes: Partial<Content>): void {
    this.#set({ content: revised(this.#state.content, changes) });
    this.recount();
    this.#saving().want(this.#wanted());
  }

  remove(): void {
    this.#set({ content: BLANK });
    this.recount();
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
    const base = baseOf(segment.reply);
    this.#set(this.#saver ? { segment } : { segment, content: base?.content ?? BLANK });
    this.#saver?.refresh(base);
    this.recount();
  }

  flush(): Promise<void> {
    return this.#saver?.flush() ?? Promise.resolve();
  }

  stop(): void {
    this.#saver?.stop();
  }

  recount(): void {
    const before = this.facts;
    this.facts = factsOf(this.#state.segment, this.#state.content, this.around.measure);
    this.around.counted(before, this.facts);
    this.#touch();
  }

  get #watched(): State {
    (this.#version ?? this.around.version).watch();
    return this.#state;
  }

  #set(changes: Partial<State>): void {
    Object.assign(this.#state, changes);
    this.#touch();
  }

  #touch(): void {
    this.#version?.touch();
    this.around.version.touch();
    this.view?.changed();
  }

  /** A reply that nobody has begun is not created by typing nothing. */
  #wanted(): Content | null {
    const { content } = this.#state;
    return this.#saver?.base === null && isBlank(content) ? null : content;
  }

  #saving(): Saver {
    const world = () => ({ ...this.around.worldOf(this), changed: () => this.#changed() });
    this.#saver ??= new Saver(baseOf(this.#state.segment.reply), world());
    return this.#saver;
  }

  #changed(): void {
    const { wanted, phase, problem, theirs } = this.#saving();
    const { content, save } = this.#state;
    this.around.moved(save.phase, phase);
    const said = wanted !== null || !isBlank(content) ? (wanted ?? BLANK) : content;
    this.#set({ save: { phase, problem, theirs }, content: said });
    this.recount();
  }
}
