/** The drafts that are shown, the newest first; they stay between visits to the list, so that going back is at once. */
import { deleteDraft, listDrafts } from '../api/drafts';
import { Problem } from '../api/problem';
import type { DraftPage, DraftRow } from '../api/types';

const PAGE = 20;
const MOST = 100; // that the server gives at once

class DraftList {
  items = $state.raw<DraftRow[]>([]);
  error = $state.raw<unknown>();
  loaded = $state(false);
  busy = $state(false);
  /** What the drafts shown must hold; empty for all of them. */
  words = $state('');
  #cursor = $state<string | null>(null);

  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  /** Reads what is shown anew, and as much of it. */
  refresh(): Promise<void> {
    const shown = Math.min(MOST, Math.max(PAGE, this.items.length));
    return this.#read(() => listDrafts(null, shown, this.words), []);
  }

  more(): Promise<void> {
    return this.#read(() => listDrafts(this.#cursor, PAGE, this.words), this.items);
  }

  /** Shows the drafts that hold these words. */
  search(words: string): Promise<void> {
    this.words = words;
    return this.#read(() => listDrafts(null, PAGE, words), []);
  }

  /** Deletes a draft; one that is gone already is as good as deleted. */
  async remove(id: string): Promise<void> {
    try {
      await deleteDraft(id);
    } catch (error) {
      if (!(error instanceof Problem && error.status === 404)) throw error;
    }
    this.items = this.items.filter((draft) => draft.id !== id);
  }

  async #read(page: () => Promise<DraftPage>, before: DraftRow[]): Promise<void> {
    this.busy = true;
    try {
      const { words } = this;
      const { items, next_cursor } = await page();
      if (words !== this.words) return; // a newer search is under way
      this.items = [...before, ...items];
      this.#cursor = next_cursor;
      this.loaded = true;
      this.error = undefined;
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}

export const list = new DraftList();
