/** The shapes of the API by the names that the page uses, taken from the server's own description of them. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Draft = Schemas['Draft'];
/** What a desk shows first: of a long draft the first segments, and the totals of all. */
export type Opening = Schemas['Opening'];
/** What is read in a file. */
export type Article = Schemas['Article'];
/** A draft as the list shows it, without its text. */
export type DraftRow = Schemas['DraftItem'];
export type DraftPage = Schemas['DraftList'];
export type DraftInput = Schemas['DraftIn'];
export type DraftChanges = Partial<Schemas['DraftChange']>;
export type Revision = Schemas['Revision'];
/** Offsets are code points of the revision's text: read them through `shared/offsets.ts`. */
export type Segment = Schemas['Segment'];
export type Quote = Schemas['Quote'];
/** What is set apart in a text: bold, italics, a heading. Of a revision they come kind by kind, in order. */
export type Mark = Schemas['Mark'];
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
export type DeclinePart = Decline['parts'][number];
export type PromiseInput = Schemas['PromiseIn'];
export type PromiseState = Promised['state'];
/** A promise among those of all drafts. */
export type PromisedElsewhere = Schemas['PromiseOfDraft'];
export type PromisePage = Schemas['PromiseOfDraftList'];
export type ReadyLetter = Schemas['ReadyLetter'];
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

export type Fit = Schemas['Fit'];
export type FitItem = Schemas['PlannedReply'];
export type Plan = Pick<FitItem, 'reply_id' | 'length' | 'pinned'>[];
export type SpacePreset = Schemas['SpacePreset'];
export type ReplyVersion = Schemas['ReplyVersion'];
export type Letter = Schemas['ReadyLetter'];
/** The letters that are ways out of a space that is too small. */
export type WayOut = Exclude<Letter['kind'], 'ask-facts' | 'ask-correction' | 'please-confirm'>;

export type ReturnedFile = Schemas['ReturnedFile'];
export type Found = Schemas['Found'];

export type Format = 'docx' | 'odt' | 'pdf' | 'html' | 'md' | 'txt' | 'xlsx' | 'csv' | 'json';
export type Layout = 'side-by-side' | 'interleaved' | 'running';
