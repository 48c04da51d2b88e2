/** The rows on the page, in their chunks: those near the window are alive, the rest are only looked at. */
import { later } from '../../shared/parts';
import type { Chunk, ChunkView } from '../model/chunks';
import type { Desk } from '../model/desk.svelte';
import type { Row } from '../model/row';
import { RowView, type Wake } from './view';

/** How far outside the window a chunk comes alive, so that nothing moves while it is looked at. */
const NEAR = '500px 0px';

export class List {
  readonly #shown: ShownChunk[];
  readonly #watch = new IntersectionObserver((seen) => this.#moved(seen), { rootMargin: NEAR });
  #stopped = false;

  constructor(element: HTMLElement, desk: Desk) {
    this.#shown = desk.chunks.map((chunk) => new ShownChunk(chunk, desk));
    element.append(...this.#shown.map((shown) => shown.element));
    for (const { element } of this.#shown) this.#watch.observe(element);
  }

  /** From now on rows come alive. */
  wake(wake: Wake): void {
    for (const shown of this.#shown) shown.comesAlive(wake);
  }

  redraw(): void {
    for (const shown of this.#shown) shown.redraw();
  }

  /** All of it is on the page, and alive, as on paper. */
  complete(): void {
    for (const shown of this.#shown) shown.approach();
  }

  stop(): void {
    this.#stopped = true;
    this.#watch.disconnect();
    for (const shown of this.#shown) shown.leave();
  }

  #moved(seen: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      const shown = this.#shown.find(({ element }) => element === target);
      if (isIntersecting) shown?.approach();
      else shown?.leave();
    }
  }

  /** The rows that are here are laid on the page while nobody waits, so that the browser can search in them. */
  mountAll(): void {
    later(() => this.#mountNext());
  }

  #mountNext(): void {
    const next = this.#shown.find(({ chunk }) => !chunk.mounted && !chunk.isAwaited);
    if (!next || this.#stopped) return;
    next.chunk.mount();
    this.mountAll();
  }
}

/** A chunk that the browser leaves alone while it is far away. */
class ShownChunk implements ChunkView {
  readonly element = document.createElement('div');
  #filled: readonly Row[] | undefined;
  #views: readonly RowView[] = [];
  #wake: Wake | undefined;
  #isNear: boolean;

  constructor(
    readonly chunk: Chunk,
    private readonly desk: Desk,
  ) {
    this.#isNear = chunk.mounted; // the first window; the browser says in the next frame where it stands
    this.element.className = 'chunk';
    chunk.view = this;
    this.changed();
  }

  changed(): void {
    const { chunk, element } = this;
    // A filtered chunk is smaller than it was when it was last seen, so its remembered size is of no use.
    const remembered = this.desk.choice.filters.size ? '' : 'auto ';
    element.hidden = chunk.shown === 0;
    element.style.containIntrinsicBlockSize = `${remembered}${chunk.height}px`;
    element.style.minBlockSize = chunk.mounted && !chunk.isAwaited ? '' : `${chunk.height}px`;
    if (chunk.mounted) this.#fill();
  }

  approach(): void {
    this.#isNear = true;
    this.chunk.mount();
    this.#wakeAll();
  }

  /** Its rows go back to sleep, but for the one that is worked on. */
  leave(): void {
    this.#isNear = false;
    for (const view of this.#views) view.rest();
  }

  comesAlive(wake: Wake): void {
    this.#wake = wake;
    this.#wakeAll();
  }

  redraw(): void {
    for (const view of this.#views) view.redraw();
  }

  #wakeAll(): void {
    const wake = this.#wake;
    if (wake && this.#isNear) for (const view of this.#views) view.wake(wake);
  }

  /** Rows that stay are not moved, so that a field in them keeps its focus. */
  #fill(): void {
    const { rows } = this.chunk;
    if (rows === this.#filled) return;
    const views = rows.map((row) => (row.view instanceof RowView ? row.view : new RowView(row, this.desk)));
    for (const view of this.#views) if (!views.includes(view)) view.leave();
    for (const [at, { element }] of views.entries()) {
      const there = this.element.children[at];
      if (there !== element) this.element.insertBefore(element, there ?? null);
    }
    this.#filled = rows;
    this.#views = views;
    this.#wakeAll();
  }
}
