/** What filters, progress and the space meter need to know of one row, and nothing else. */
import type { Length, Segment } from '../../api/types';
import { type Measure, takes } from '../../shared/space';
import { type Content, isAnswered, isPrinted } from '../saving/content';

export interface Facts {
  readonly about: boolean;
  readonly quote: boolean;
  /** A heading asks for no answer, and counts only once it has one. */
  readonly heading: boolean;
  readonly answered: boolean;
  /** What the reply takes in full, by the draft's measure. */
  readonly size: number;
  /** The space that it takes, in the length that goes out: only what responds for publication is printed. */
  readonly used: number;
}

export function factsOf(segment: Segment, content: Content, measure: Measure): Facts {
  const size = takes(content.body, measure);
  return {
    about: segment.about_interviewee,
    quote: segment.kind === 'quote',
    heading: segment.kind === 'heading',
    answered: isAnswered(content, segment.text),
    size,
    used: isPrinted(content) ? usedBy(segment.reply?.length ?? 'full', content, size, measure) : 0,
  };
}

function usedBy(length: Length, { short_body }: Content, size: number, measure: Measure): number {
  if (length === 'omit') return 0;
  return length === 'short' && short_body.trim() ? takes(short_body, measure) : size;
}

export const isUnanswered = ({ answered, heading }: Facts): boolean => !answered && !heading;
