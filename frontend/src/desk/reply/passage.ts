/** What a passage itself says, for a reply that quotes it, and whose words they are. */
import type { Quote, Segment } from '../../api/types';
import { Offsets } from '../../shared/offsets';

type Passage = Pick<Segment, 'text' | 'start' | 'quotes'>;

/** The spoken words where there are any, else all of it; what is left out between them is marked. */
export function wordsOf({ text, start, quotes }: Passage): string {
  const offsets = new Offsets(text);
  const spoken = quotes
    .filter(({ mode }) => mode === 'direct')
    .map((quote) => offsets.slice(quote.start - start, quote.end - start).replace(/[\s,]+$/u, ''));
  return spoken.length ? spoken.join(' […] ') : text;
}

/** Whether somebody's own words are in it. */
export const speaks = ({ quotes }: Pick<Segment, 'quotes'>, is: (name: Quote['speaker']) => boolean): boolean =>
  quotes.some(({ speaker }) => is(speaker));
