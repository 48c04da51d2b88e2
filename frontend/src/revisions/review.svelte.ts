/** One look through what a new version has changed: the differences with the replies beside them, and how far one has come. */
import { getDraft } from '../api/drafts';
import {
  addRevision,
  type CarriedOver,
  type Changes,
  type Difference,
  listRevisions,
  placeReply,
  type RevisionHead,
  readChanges,
  seeReply,
  undoRevision,
} from '../api/revisions';
import type { Draft, Reply, Segment } from '../api/types';

export type Card = { reply: Reply; carried: CarriedOver | undefined };
/** A passage with the replies that stand at it, or that stood there and have no place. */
export type Entry = { key: string; difference: Difference; cards: Card[]; segment: Segment | undefined };
export type Counts = { stays: number; looks: number; lost: number; seen: number; all: number };

/** What a reply is called while it is dragged. */
export const DRAGGED = 'application/x-replik-reply';

export class Review {
  draft = $state.raw() as Draft;
  revisions = $state.raw<RevisionHead[]>([]);
  changes = $state.raw<Changes>();
  /** The entry that one looks at, by its key. */
  current = $state<string | null>(null);
  readonly entries = $derived(this.changes ? entriesOf(this.draft, this.changes) : []);
  /** Where one stops on the way through: what has changed, and replies that nobody has looked at. */
  readonly stops = $derived(this.entries.filter(isStop));
  readonly counts = $derived(countsOf(this.draft?.carried_over ?? []));

  constructor(readonly id: string) {}

  get newest(): number {
    return this.draft.revision.number;
  }

  /** Whether the newest revision is held against the one before it. */
  get isNewest(): boolean {
    return this.changes?.to === this.newest;
  }

  /** Reads everything. Throws Problem or Unreachable. */
  async load(): Promise<void> {
    const [draft, revisions] = await Promise.all([getDraft(this.id), listRevisions(this.id)]);
    const { number } = draft.revision;
    const changes = number > 1 ? await readChanges(this.id, number - 1, number) : undefined;
    this.draft = draft;
    this.revisions = revisions;
    this.changes = changes;
    this.current = null;
  }

  async compare(from: number, to: number): Promise<void> {
    this.changes = await readChanges(this.id, from, to);
    this.current = null;
  }

  /** Answers whether the revision is new: the same text again is none. */
  async add(body: FormData | object): Promise<boolean> {
    const { isNew } = await addRevision(this.id, body);
    if (isNew) await this.load();
    return isNew;
  }

  async undo(): Promise<void> {
    await undoRevision(this.id, this.newest);
    await this.load();
  }

  /** The stop after the current one, or before it; from the last one on to the first. */
  beside(step: 1 | -1): Entry | undefined {
    const at = this.entries.findIndex(({ key }) => key === this.current);
    const from = at < 0 ? (step > 0 ? -1 : this.entries.length) : at;
    const ahead = this.entries.slice(from + 1).filter(isStop);
    const behind = this.entries.slice(0, Math.max(from, 0)).filter(isStop);
    return step > 0 ? (ahead[0] ?? behind[0]) : (behind.at(-1) ?? ahead.at(-1));
  }

  /** Somebody looks at an entry. Throws what the server refuses; it is seen here all the same. */
  async look(entry: Entry): Promise<void> {
    this.current = entry.key;
    const fresh = entry.cards.filter(({ carried }) => carried && !carried.seen).map(({ reply }) => reply.id);
    if (fresh.length === 0) return;
    const carried_over = this.draft.carried_over.map((one) =>
      fresh.includes(one.reply_id) ? { ...one, seen: true } : one,
    );
    this.draft = { ...this.draft, carried_over };
    await Promise.all(fresh.map(seeReply));
  }

  /** Puts a reply where it belongs. Throws Problem or Unreachable. */
  async place(reply: string, segment: string): Promise<void> {
    this.draft = await placeReply(reply, segment);
  }

  /** The passage of the newest version that stands before where a reply without a place stood. */
  passageBefore(reply: string): string | undefined {
    const at = this.entries.findIndex(({ cards }) => cards.some((card) => card.reply.id === reply));
    const before = this.entries.slice(0, Math.max(at, 0)).findLast(({ difference }) => difference.after);
    return before?.difference.after?.segments.at(-1);
  }

  segment(id: string | null): Segment | undefined {
    return this.draft.segments.find((segment) => segment.id === id);
  }
}

function isStop({ difference, cards }: Entry): boolean {
  return difference.change !== 'unchanged' || cards.some(({ carried }) => carried && !carried.seen);
}

function entriesOf(draft: Draft, changes: Changes): Entry[] {
  const segments = new Map(draft.segments.map((segment) => [segment.id, segment]));
  const carried = new Map(draft.carried_over.map((one) => [one.reply_id, one]));
  const lost = new Map(changes.to === draft.revision.number ? draft.unplaced_replies.map((one) => [one.id, one]) : []);
  const card = (reply: Reply): Card => ({ reply, carried: carried.get(reply.id) });
  const entries = changes.items.map((difference, at): Entry => {
    const stand = (difference.after?.segments ?? []).flatMap((id) => segments.get(id) ?? []);
    const here = stand.flatMap(({ reply }) => reply ?? []);
    const without = difference.replies.flatMap((id) => lost.get(id) ?? []);
    for (const { id } of without) lost.delete(id);
    return { key: `${at}`, difference, cards: [...here, ...without].map(card), segment: stand[0] };
  });
  return [...entries, ...[...lost.values()].map((reply) => apart(card(reply)))];
}

/** A reply that had no place in the version before either. */
function apart(card: Card): Entry {
  const parts = [{ kind: 'deleted' as const, text: card.carried?.passage ?? '' }];
  const difference: Difference = { change: 'removed', before: null, after: null, parts, replies: [card.reply.id] };
  return { key: card.reply.id, difference, cards: [card], segment: undefined };
}

function countsOf(carried: CarriedOver[]): Counts {
  const lost = carried.filter((one) => one.segment_id === null).length;
  const looks = carried.filter((one) => one.segment_id !== null && one.differs).length;
  const seen = carried.filter((one) => one.seen).length;
  return { stays: carried.length - lost - looks, looks, lost, seen, all: carried.length };
}
