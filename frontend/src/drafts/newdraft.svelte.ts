/** What is typed for a new draft: kept in this tab until the server has it, and sent in the server's own form. */
import { createDraft } from '../api/drafts';
import { Problem } from '../api/problem';
import type { Draft, DraftInput, Unit } from '../api/types';

const KEY = 'replik.newdraft';
const EMPTY = { text: '', title: '', outlet: '', journalist: '', name: '', deadline: '', amount: '', language: '' };

export type Field = keyof typeof EMPTY | 'unit';
export type Fields = typeof EMPTY & { unit: Unit };

/** Where the server says a field is wrong. */
const POINTERS: Record<Field, string> = {
  text: '/text',
  title: '/title',
  outlet: '/outlet',
  journalist: '/journalist',
  name: '/interviewee',
  deadline: '/deadline',
  amount: '/space/amount',
  unit: '/space/unit',
  language: '/language',
};
const FIELDS = Object.keys(POINTERS) as Field[];
/** What refuses the text itself, whatever else was filled in. */
const ABOUT_THE_TEXT = ['empty-text', 'too-large', 'unreadable-text', 'unknown-type', 'unreadable-document'];

export class NewDraft {
  fields = $state<Fields>({ ...EMPTY, unit: 'characters', ...kept() });
  wrong = $state<Field[]>([]);
  /** What refused, where it is not about single fields. */
  error = $state.raw<unknown>();
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
    this.wrong = [...mistakes(this.fields), ...(this.halfDate ? (['deadline'] as const) : [])];
    if (this.busy || this.wrong.length) return undefined;
    this.busy = true;
    try {
      const draft = await createDraft(input(this.fields));
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
    this.fields = { ...EMPTY, unit: this.fields.unit };
    this.keep();
  }

  #refused(error: unknown): void {
    this.wrong = error instanceof Problem ? FIELDS.filter((field) => error.about(POINTERS[field])) : [];
    if (!this.wrong.length) this.error = error;
  }
}

/** The fields that cannot be right. */
export function mistakes({ text, amount, deadline }: Fields): Field[] {
  const wrong: Field[] = [];
  if (!text.trim()) wrong.push('text');
  if (deadline && Number.isNaN(Date.parse(deadline))) wrong.push('deadline');
  if (amount.trim() && !number(amount)) wrong.push('amount');
  return wrong;
}

/** The fields as the server wants them; what was left empty is left out. */
export function input(fields: Fields): DraftInput {
  const { text, title, outlet, journalist, name, deadline, amount, unit, language } = fields;
  const given = { title, outlet, journalist, language, deadline: deadline && withOffset(new Date(deadline)) };
  return {
    text,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim())),
    ...(name.trim() && { interviewee: { name: name.trim() } }),
    ...(amount.trim() && { space: { amount: number(amount) as number, unit } }),
  };
}

/** "1 200" is 1200; what is no whole number from 1 is nothing. */
function number(text: string): number | undefined {
  const digits = text.replace(/\s/g, '');
  return /^[1-9]\d*$/.test(digits) ? Number(digits) : undefined;
}

/** A local moment with its offset, such as 2026-11-23T21:00:00+01:00: the day the journalist meant stays readable. */
export function withOffset(when: Date): string {
  const offset = -when.getTimezoneOffset();
  const local = new Date(when.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

function kept(): Partial<Fields> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}
