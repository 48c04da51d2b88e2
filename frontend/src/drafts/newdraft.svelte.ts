/** What is typed for a new draft: kept in this tab until the server has it, and sent in the server's own form. */
import { createDraft } from '../api/drafts';
import { Problem } from '../api/problem';
import type { Draft, DraftInput, Mark } from '../api/types';
import { type About, deadlineOf, EMPTY, mistakes, refused, spaceOf, type Wrong } from '../shared/about/about';
import { Given } from '../shared/files/given.svelte';

const KEY = 'replik.newdraft';

export type Fields = About & { text: string };

export class NewDraft {
  readonly given = new Given();
  fields = $state<About>({ ...EMPTY, unit: 'characters' });
  wrong = $state.raw<Wrong>({});
  /** What refused, where it is not about single fields. */
  error = $state.raw<unknown>();
  busy = $state(false);
  /** Whether a date is filled in by half; the browser then gives no value for it. */
  halfDate = false;

  constructor() {
    const { text = '', marks = [], ...fields } = kept();
    this.given.text = text;
    Object.assign(this.fields, fields);
    if (marks.length) void this.given.set(marks);
  }

  /** Sends the draft. Answers it, or nothing where something has to be put right first. */
  async send(): Promise<Draft | undefined> {
    this.error = undefined;
    this.wrong = mistakes(this.fields, this.halfDate);
    this.given.isMissing = !this.given.text.trim();
    if (this.busy || this.given.isComing || this.given.isMissing || this.#hasWrong) return undefined;
    this.busy = true;
    try {
      const draft = await this.#create();
      this.clear();
      return draft;
    } catch (error) {
      this.#refused(error);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  keep(): void {
    const { text, moving } = this.given;
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ ...this.fields, text, marks: moving?.marks }));
    } catch {
      // No room, or not allowed: the text stays in its box.
    }
  }

  clear(): void {
    this.fields = { ...EMPTY, unit: this.fields.unit };
    this.given.clear();
    this.keep();
  }

  async #create(): Promise<Draft> {
    const { text, ...details } = input({ ...this.fields, text: this.given.text });
    if (!this.given.moving) return createDraft({ text, ...details });
    const { handIn } = await import('../shared/files/taken');
    return handIn(this.given, details);
  }

  #refused(error: unknown): void {
    this.wrong = error instanceof Problem ? refused(error) : {};
    if (!this.#hasWrong) this.error = error;
  }

  get #hasWrong(): boolean {
    return Object.keys(this.wrong).length > 0;
  }
}

/** The fields as the server wants them; what was left empty is left out. */
export function input(fields: Fields): DraftInput {
  const { text, title, outlet, journalist, name, language } = fields;
  const given = { title, outlet, journalist, language };
  const space = spaceOf(fields);
  return {
    text,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim())),
    ...(name.trim() && { interviewee: { name: name.trim() } }),
    ...(fields.deadline && deadlineOf(fields)),
    ...(space && { space }),
  };
}

function kept(): Partial<Fields & { marks: Mark[] }> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}
