/** Short messages about what was just done. One that can be answered stays until it is used, closed or followed by the next. */

/** `label` names the answer; without one it is the undoing. */
export type Toast = { id: number; text: string; answer?: () => void; label?: string };

const STAY = 7_000; // milliseconds

class Toasts {
  #items = $state.raw<Toast[]>([]);
  #held = false;

  get items(): Toast[] {
    return this.#items;
  }

  say(text: string, undo?: () => void): void {
    const toast = { id: Math.random(), text, answer: undo };
    this.#items = [...this.#items.filter((old) => !old.answer || !undo), toast].slice(-3);
    if (!undo) this.#leaveLater(toast.id);
  }

  /** Asks beside what was said, and waits for an answer. */
  offer(text: string, label: string, answer: () => void): void {
    this.#items = [...this.#items, { id: Math.random(), text, answer, label }].slice(-3);
  }

  close(id: number): void {
    this.#items = this.#items.filter((toast) => toast.id !== id);
  }

  /** While a person points at the messages or has focus in them, none goes away. */
  hold(held: boolean): void {
    this.#held = held;
  }

  #leaveLater(id: number): void {
    setTimeout(() => (this.#held ? this.#leaveLater(id) : this.close(id)), STAY);
  }
}

export const toasts = new Toasts();
