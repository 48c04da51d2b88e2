/** The shapes of the API, by the names that the page uses. */

/** `characters` are grapheme clusters; `words` are runs between white space that hold a letter or digit. */
export type Unit = 'characters' | 'words';
export type Kind = 'heading' | 'quote' | 'reported' | 'narration';
export type Mode = 'direct' | 'partial' | 'reported';
export type Stance = 'approve' | 'correct' | 'respond' | 'remove';
export type Priority = 'must' | 'should' | 'could';
export type ReplyStatus = 'open' | 'ready' | 'approved';
export type DraftState = 'open' | 'sent' | 'declined' | 'published' | 'closed';

export type Space = { amount: number; unit: Unit };
export type Interviewee = { name: string; aliases: string[] };
export type Speaker = { name: string; role: string | null };

/** Offsets are code points of the revision's text: read them through `shared/offsets.ts`. */
export type Quote = {
  start: number;
  end: number;
  mode: Mode;
  speaker: string | null;
  mention: string | null;
  cue: string | null;
  sure: boolean;
};

export type Reply = {
  id: string;
  etag: string;
  stance: Stance;
  body: string;
  short_body: string | null;
  wording: string | null;
  priority: Priority;
  internal_note: string | null;
  sources: string[];
  status: ReplyStatus;
  updated_at: string;
};

export type ReplyInput = Pick<Reply, 'stance'> & Partial<Omit<Reply, 'id' | 'etag' | 'stance' | 'updated_at'>>;

export type Segment = {
  id: string;
  position: number;
  paragraph: number;
  start: number;
  end: number;
  text: string;
  kind: Kind;
  speaker: Speaker | null;
  about_interviewee: boolean;
  quotes: Quote[];
  /** What a person has set. */
  corrected: ('kind' | 'speaker')[];
  reply: Reply | null;
};

export type Revision = { number: number; text: string; received_at: string; source: string };
export type Budget = { unit: Unit; used: number; limit: number | null; over: number };
export type Progress = { answered: number; total: number };

export type Draft = {
  id: string;
  title: string;
  outlet: string | null;
  journalist: string | null;
  interviewee: Interviewee | null;
  language: string;
  deadline: string | null;
  space: Space | null;
  state: DraftState;
  created_at: string;
  updated_at: string;
  revision: Revision;
  segments: Segment[];
  unplaced_replies: Reply[];
  budget: Budget;
  progress: Progress;
};

/** A draft as the list shows it. */
export type DraftRow = Omit<Draft, 'revision' | 'segments' | 'unplaced_replies'> & { revision: Omit<Revision, 'text'> };
export type DraftPage = { items: DraftRow[]; next_cursor: string | null };

export type DraftInput = {
  text: string;
  title?: string;
  outlet?: string;
  journalist?: string;
  interviewee?: { name: string; aliases?: string[] };
  language?: string;
  deadline?: string;
  space?: Space;
};
export type DraftChanges = { [K in keyof Omit<DraftInput, 'text'>]?: DraftInput[K] | null } & {
  state?: DraftState;
};

export type Format = 'docx' | 'pdf' | 'html' | 'md' | 'txt' | 'json';
export type Layout = 'side-by-side' | 'interleaved';
