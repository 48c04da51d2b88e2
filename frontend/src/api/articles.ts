/** Files, read by the server before they become something: with progress on the way, and an end to it at any time. */
import { call } from './client';
import { Problem, Unreachable } from './problem';
import type { Article } from './types';

/** Which view of the file's tracked changes, and which of its texts. */
export type Wishes = { changes: 'accepted' | 'original'; part?: number };
/** What share is done, from 0 to 1; null while nobody knows. `page` of `of` while pages are read. */
export type Progress = { share: number | null; page?: number; of?: number };

type Line = {
  done?: number;
  of?: number;
  article?: Article;
  problem?: ConstructorParameters<typeof Problem>[1] & { status?: number };
};

const SENDING = 0.3; // of the bar is for the way to the server

/** Throws Problem, Unreachable, or the reason of `signal`. */
export function readArticle(
  file: File,
  wishes: Wishes,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Article> {
  return new Promise((resolve, reject) => {
    const exchange = new XMLHttpRequest(); // which tells how much is sent; fetch does not
    exchange.open('POST', '/api/articles');
    exchange.setRequestHeader('Accept', 'application/x-ndjson');
    exchange.upload.onprogress = ({ loaded, total }) => tell({ share: (SENDING * loaded) / total });
    exchange.onprogress = () => {
      const line = lastLine(exchange.responseText);
      if (line?.of) tell(reading(line.done ?? 0, line.of));
    };
    exchange.onload = () => {
      const line = lastLine(exchange.responseText);
      if (line?.article) resolve(line.article);
      else reject(new Problem(line?.problem?.status ?? exchange.status, line?.problem ?? (line as Line['problem'])));
    };
    exchange.onerror = () => reject(new Unreachable(false));
    exchange.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => exchange.abort());
    exchange.send(form(file, wishes));
  });
}

const ofRevision = (draft: string, number: number): string =>
  `/api/drafts/${encodeURIComponent(draft)}/revisions/${number}`;

/** The file that a revision came in, read anew. Throws Problem or Unreachable. */
export function readOriginal(draft: string, number: number): Promise<Article> {
  return call(`${ofRevision(draft, number)}/article`);
}

/** Where that file is, byte for byte. */
export const originalAddress = (draft: string, number: number): string => `${ofRevision(draft, number)}/original`;

export function form(file: File, { changes, part }: Wishes): FormData {
  const data = new FormData();
  data.append('file', file);
  data.append('changes', changes);
  if (part !== undefined) data.append('part', String(part));
  return data;
}

const reading = (page: number, of: number) => ({ share: SENDING + ((1 - SENDING) * page) / of, page, of });

/** The last line that is whole. */
function lastLine(text: string): Line | undefined {
  const line = text.trimEnd().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
