/** What a person writes in one reply, and when two such are the same. */

import type { Misquote, Priority, Publication, ReplyStatus, Stance } from '../../api/types';

/** All that one save carries; no text is null, so that "nothing" is written in one way. */
export interface Content {
  readonly stance: Stance;
  readonly body: string;
  readonly short_body: string;
  readonly wording: string;
  readonly priority: Priority;
  readonly note_to_journalist: string;
  readonly internal_note: string;
  readonly sources: readonly string[];
  readonly status: ReplyStatus;
  readonly publication: Publication;
  readonly misquote: Misquote | null;
}

export const BLANK: Content = {
  stance: 'respond',
  body: '',
  short_body: '',
  wording: '',
  priority: 'should',
  note_to_journalist: '',
  internal_note: '',
  sources: [],
  status: 'open',
  publication: 'publication',
  misquote: null,
};

type Loose = { [F in keyof Content]?: Content[F] | null };

/** The content in an answer of the server, or in anything that has its fields. */
export function contentOf(reply: Loose): Content {
  const fields = Object.keys(BLANK) as (keyof Content)[];
  return Object.fromEntries(fields.map((field) => [field, reply[field] ?? BLANK[field]])) as unknown as Content;
}

export function same(one: Content | null, other: Content | null): boolean {
  return one === other || fingerprint(one) === fingerprint(other);
}

/** A text that two contents share when, and only when, they say the same. */
export function fingerprint(content: Content | null): string {
  return content === null ? '' : JSON.stringify(contentOf(content));
}

/** What two contents share that differ at most in their status, which the server has a say in. */
export function gist(content: Content | null): string {
  return content === null ? '' : fingerprint({ ...content, status: 'open' });
}

const ASKS_BY_ITSELF: ReadonlySet<Stance> = new Set(['approve', 'remove', 'skip']);

/** The server's rule: approving, removing and skipping say something by themselves, the others by what is written. */
export function isAnswered({ stance, body, wording }: Content, passage: string): boolean {
  if (ASKS_BY_ITSELF.has(stance)) return true;
  return hasText(body) || (stance === 'correct' && proposes(wording, passage));
}

/** Whether it may take space in print. */
export const isPrinted = ({ stance, publication }: Content): boolean =>
  stance === 'respond' && publication === 'publication';

/** What it asks for is said in more words than those of its own. */
export const asksMore = ({ stance, publication }: Content): boolean =>
  stance !== 'respond' || publication === 'background';

/** Whether a wording is another than the passage's own. */
export const proposes = (wording: string, passage: string): boolean => hasText(wording) && wording !== passage;

/** Nothing in it would be missed. */
export function isBlank(content: Content): boolean {
  const { stance, body, short_body, wording, note_to_journalist, internal_note, sources } = content;
  if (ASKS_BY_ITSELF.has(stance)) return false;
  return ![body, short_body, wording, note_to_journalist, internal_note, ...sources].some(hasText);
}

/** What a change makes of it: an approval never outlives the text that was approved. */
export function revised(content: Content, changes: Partial<Content>): Content {
  const next = { ...content, ...changes };
  const rewritten = gist(content) !== gist(next);
  return rewritten && content.status === 'approved' ? { ...next, status: changes.status ?? 'open' } : next;
}

const hasText = (text: string): boolean => text.trim() !== '';
