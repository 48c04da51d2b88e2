/** A file that was taken in: what is read in it, what was chosen of it, and how it goes to the server. */
import { form, type Wishes } from '../../api/articles';
import { call } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Article, Draft } from '../../api/types';
import type { Messages } from '../../words/messages';
import { explain, known } from '../explain';
import { i18n } from '../i18n.svelte';
import { toasts } from '../toasts.svelte';
import type { Given } from './given.svelte';
import { Moving } from './moving';

export type Taken = { file: File; article: Article; wishes: Wishes };

/** Whether a person should look at it before it is used. */
export const asks = ({ changes, parts, unsure }: Article): boolean => changes > 0 || parts.length > 1 || unsure;

/** Puts the text of a file into the box. What somebody wrote there before can be had back. */
export function take(given: Given, found: Taken): void {
  const { text, moving } = given;
  if (text.trim() && !given.taken) {
    toasts.say(i18n.t.files.replaced(found.file.name), () => {
      given.drop();
      Object.assign(given, { text, moving });
    });
  }
  given.taken = found;
  given.text = found.article.text;
  given.moving = new Moving(found.article.text, found.article.marks);
}

/** What is given, with other fields: as JSON, or as a form with the file. A text goes beside its file where it was changed. */
export function body({ text, taken, moving }: Given, fields: Record<string, unknown>): FormData | object {
  const marks = moving?.marks ?? [];
  if (!taken) return { text, marks, ...fields };
  const data = form(taken.file, taken.wishes);
  const own = text === taken.article.text ? {} : { text, marks };
  for (const [name, value] of Object.entries({ ...own, ...fields })) {
    data.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return data;
}

/** Makes a draft of what is given. */
export function handIn(given: Given, fields: Record<string, unknown>): Promise<Draft> {
  const path = given.taken ? '/api/drafts/import' : '/api/drafts';
  return call(path, { method: 'POST', body: body(given, fields) });
}

/** Why a file was refused, in the page's language. */
export function refusal(error: unknown, t: Messages): string {
  const reason = error instanceof Problem ? known(t.files.reasons, error.reason ?? '') : undefined;
  return reason ?? explain(error, t);
}
