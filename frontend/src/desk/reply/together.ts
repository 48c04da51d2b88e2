/** Two texts of one reply as one, so that no word of either is lost. */
import type { Content } from '../saving/content';

type Text = 'body' | 'short_body' | 'wording' | 'note_to_journalist' | 'internal_note';
const TEXTS: readonly Text[] = ['body', 'short_body', 'wording', 'note_to_journalist', 'internal_note'];

/** Mine, with what theirs says besides; the choices that are no text are mine. */
export function together(mine: Content, theirs: Content): Content {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, joined(mine[name], theirs[name])]));
  return { ...mine, ...texts, sources: [...new Set([...mine.sources, ...theirs.sources])], status: 'open' };
}

function joined(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}
