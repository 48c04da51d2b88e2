/** Hears the keys of the desk, and keeps those pressed before anything can be done about them: none is lost, and they keep their order. */
import { stored } from '../shared/stored';
import type { Desk } from './model/desk.svelte';
import type { Row } from './model/row';

/** In these, letters are text, or belong to what they lie in. */
const ELSEWHERE = 'dialog *, [role=menu] *, header *, form *, select, input';

export class Early {
  readonly waiting: KeyboardEvent[] = [];
  /** What keys ask for is done by it, once it is here and none waits. */
  deed: ((event: KeyboardEvent) => void) | undefined;

  constructor(private readonly desk: Desk) {}

  hear(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (this.deed) this.deed(event);
    else if (!event.isComposing && !target.matches(ELSEWHERE)) this.#hear(event, target);
  }

  /** What text may follow is done at once, for not every letter is a key that could be kept. */
  #hear(event: KeyboardEvent, target: HTMLElement): void {
    const isText = isLetter(event) && target.matches('textarea');
    if (this.waiting.length === 0 && (isText || this.#done(event, target))) return;
    if (isText) event.preventDefault();
    this.waiting.push(event);
  }

  #done(event: KeyboardEvent, target: HTMLElement): boolean {
    const { key } = event;
    if (key === 'Escape') target.closest<HTMLElement>('[data-segment-id]')?.focus();
    const row = isLetter(event) && !stored('letters') ? this.#rowFor(key) : null;
    if (!row) return key === 'Escape';
    this.desk.chunkOf(row)?.mount();
    this.desk.activate(row);
    const element = document.querySelector<HTMLElement>(`[data-segment-id="${row.id}"]`);
    (key === 'r' ? element?.querySelector('textarea') : element)?.focus();
    event.preventDefault();
    return true;
  }

  #rowFor(key: string): Row | null | undefined {
    if (key === 'r') return this.desk.active;
    return key === 'j' ? this.desk.beside(1) : key === 'k' ? this.desk.beside(-1) : null;
  }
}

export const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key.length === 1 || key === 'Enter') && !ctrlKey && !metaKey && !altKey;
