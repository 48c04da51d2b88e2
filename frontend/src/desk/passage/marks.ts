/** A segment's text as runs to draw: what nobody says, and what somebody says, each in its speaker's colour. */
import type { Quote, Segment } from '../../api/types';
import { Offsets } from '../../shared/offsets';

/** Whose words a run is: the interviewee's, somebody else's, or nobody's. */
export type Owner = 'me' | 'other' | 'nobody';
export type Run = { readonly text: string; readonly owner: Owner };
type Said = Pick<Quote, 'start' | 'end' | 'speaker'>;
export type Passage = Pick<Segment, 'text' | 'start'> & { readonly quotes: readonly Said[] };

type Span = { readonly from: number; readonly to: number; readonly owner: Owner };

/** The runs of the text in order, none empty. Where quotes nest, the inner one decides; quotes that touch stay apart. */
export function runs(passage: Passage, isMe: (name: string | null) => boolean): Run[] {
  const spans = spansOf(passage, isMe);
  if (spans.length === 0) return [{ text: passage.text, owner: 'nobody' }];
  const edges = [0, passage.text.length, ...spans.flatMap(({ from, to }) => [from, to])];
  const cuts = [...new Set(edges)].sort((one, other) => one - other);
  return joined(passage.text, cuts, spans);
}

function spansOf({ text, start, quotes }: Passage, isMe: (name: string | null) => boolean): Span[] {
  const offsets = new Offsets(text);
  const within = (point: number) => Math.min(Math.max(offsets.unit(point - start), 0), text.length);
  return quotes
    .map(
      ({ start, end, speaker }): Span => ({
        from: within(start),
        to: within(end),
        owner: isMe(speaker) ? 'me' : 'other',
      }),
    )
    .filter(({ from, to }) => from < to);
}

function joined(text: string, cuts: number[], spans: Span[]): Run[] {
  const found: { from: number; to: number; span?: Span }[] = [];
  for (const [at, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[at + 1] as number;
    const span = innermost(spans, from, to);
    const last = found.at(-1);
    if (last && last.span === span) last.to = to;
    else found.push({ from, to, span });
  }
  return found.map(({ from, to, span }) => ({ text: text.slice(from, to), owner: span?.owner ?? 'nobody' }));
}

function innermost(spans: Span[], from: number, to: number): Span | undefined {
  const around = spans.filter((span) => span.from <= from && to <= span.to);
  return around.reduce<Span | undefined>(
    (inner, span) => (inner && length(inner) < length(span) ? inner : span),
    undefined,
  );
}

const length = (span: Span): number => span.to - span.from;
