/** What is typed for a new draft: kept in this tab until the server has it, and sent in the server's own form. */
import { createDraft } from '../api/drafts';
import { Problem } from '../api/problem';
import type { Draft, DraftInput } from '../api/types';
import { type About, deadlineOf, EMPTY, mistakes, refused, spaceOf, type Wrong } from '../shared/about/about';
import type { Taken } from '../shared/files/taken';

const KEY = 'replik.newdraft';

export type Fields = About & { text: string };

/** What refuses the text itself, whatever else was filled in. */
const ABOUT_THE_TEXT = ['empty-text', 'too-large', 'unreadable-text', 'unknown-type', 'unreadable-document'];

export class NewDraft {
  fields = $state<Fields>({ text: '', ...EMPTY, unit: 'characters', ...kept() });
  wrong = $state.raw<Wrong>({});
  /** There is no text yet. */
  isMissing = $state(false);
  /** What refused, where it is not about single fields. */
  error = $state.raw<unknown>();
  /** A file on its way in, or the one that the text comes from. */
  file = $state.raw<File>();
  taken = $state.raw<Taken>();
  /** Why the file was refused, in words. */
  fileError = $state<string>();
  busy = $state(false);
  /** Whether a date is filled in by half; the browser then gives no value for it. */
  halfDate = false;

  /** What is about the text belongs beside it; all else is about the call. */
  get textError(): unknown {
    return this.error instanceof Problem && ABOUT_THE_TEXT.includes(this.error.code) ? this.error : undefined;
  }

  /** Sends the draft. Answers it, or nothing where something has to be put right first. */
  async send(): Promise<Draft | undefined> {
    this.error = undefined;
    this.wrong = mistakes(this.fields, this.halfDate);
    this.isMissing = !this.fields.text.trim();
    if (this.busy || this.isMissing || this.#hasWrong) return undefined;
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
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.fields));
    } catch {
      // No room, or not allowed: the text stays in its box.
    }
  }

  clear(): void {
    this.fields = { text: '', ...EMPTY, unit: this.fields.unit };
    this.drop();
    this.keep();
  }

  /** The file goes, and the text stays. */
  drop(why?: string): void {
    this.file = this.taken = undefined;
    this.fileError = why;
  }

  async #create(): Promise<Draft> {
    if (!this.taken) return createDraft(input(this.fields));
    const { text, ...details } = input(this.fields);
    const { handIn } = await import('../shared/files/taken');
    return handIn(this.taken, text, details);
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

function kept(): Partial<Fields> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}
