/** The shapes of the API by the names that the page uses, taken from the server's own description of them. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Draft = Schemas['Draft'];
/** A draft as the list shows it, without its text. */
export type DraftRow = Schemas['DraftItem'];
export type DraftPage = Schemas['DraftList'];
export type DraftInput = Schemas['DraftIn'];
export type DraftChanges = Partial<Schemas['DraftChange']>;
export type Revision = Schemas['Revision'];
/** Offsets are code points of the revision's text: read them through `shared/offsets.ts`. */
export type Segment = Schemas['Segment'];
export type Quote = Schemas['Quote'];
export type Reason = Quote['reason'];
export type Suggestion = Schemas['Suggestion'];
export type Speaker = Schemas['Speaker'];
export type Interviewee = Schemas['Interviewee'];
export type Space = Schemas['Space'];
export type SpaceInput = Schemas['SpaceIn'];
/** What takes space besides the rest of each reply. */
export type Part = Space['counts'][number];
export type Promised = Schemas['Promise'];
export type Decline = Schemas['Decline'];
export type Budget = Schemas['Budget'];
export type Progress = Schemas['Progress'];
export type Reply = Schemas['Reply'];
export type ReplyInput = Schemas['ReplyIn'];

export type Kind = Segment['kind'];
export type Mode = Quote['mode'];
export type Stance = Reply['stance'];
export type Priority = Reply['priority'];
export type ReplyStatus = Reply['status'];
/** `background` never enters an export for publication. */
export type Publication = Reply['publication'];
export type Misquote = NonNullable<Reply['misquote']>;
export type Length = Reply['length'];
export type DraftState = Draft['state'];
/** docs/space.md says how each is counted. */
export type Unit = Space['unit'];

/** The best plan for a space. `takes` is what each length of a reply takes; null where it has no short text. */
export type Fit = { fits: boolean; used: number; over: number; plan: FitItem[] };
export type FitItem = {
  reply_id: string;
  length: Length;
  takes: { full: number; short: number | null };
  pinned: boolean;
};
export type Plan = Pick<FitItem, 'reply_id' | 'length' | 'pinned'>[];
export type ReplyVersion = { version: number; saved_at: string; content: ReplyInput };
export type LetterKind =
  | 'ask-space'
  | 'joint-statement'
  | 'corrections-only'
  | 'decline'
  | 'separate-article'
  | 'own-page';
export type Letter = { kind: LetterKind; subject: string; body: string };
export type SpacePreset = {
  id: NonNullable<Space['preset']>;
  name: Record<string, string>;
  unit: Unit;
  amount: number;
  counts: Part[];
  source: Record<string, string>;
  dated: string;
};

export type Format = 'docx' | 'odt' | 'pdf' | 'html' | 'md' | 'txt' | 'xlsx' | 'csv' | 'json';
export type Layout = 'side-by-side' | 'interleaved' | 'running';
