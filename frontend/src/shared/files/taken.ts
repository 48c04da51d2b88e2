/** A file that was taken in: what is read in it, and what was chosen of it. */
import { form, importDraft, type Wishes } from '../../api/articles';
import { Problem } from '../../api/problem';
import type { Article, Draft } from '../../api/types';
import type { Messages } from '../../words/messages';
import { explain, known } from '../explain';

export type Taken = { file: File; article: Article; wishes: Wishes };

/** Whether a person should look at it before it is used. */
export const asks = ({ changes, parts, unsure }: Article): boolean => changes > 0 || parts.length > 1 || unsure;

/** Makes a draft of the file and the fields around it; the text goes along only where somebody has changed it. */
export function handIn(
  { file, article, wishes }: Taken,
  text: string,
  fields: Record<string, unknown>,
): Promise<Draft> {
  const data = form(file, wishes);
  if (text !== article.text) data.append('text', text);
  for (const [name, value] of Object.entries(fields)) {
    data.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return importDraft(data);
}

/** Why a file was refused, in the page's language. */
export function refusal(error: unknown, t: Messages): string {
  const reason = error instanceof Problem ? known(t.files.reasons, error.reason ?? '') : undefined;
  return reason ?? explain(error, t);
}
