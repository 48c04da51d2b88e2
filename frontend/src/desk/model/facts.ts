/** What filters, progress and the space meter need to know of one row, and nothing else. */
import type { Segment, Unit } from '../../api/types';
import { count } from '../../shared/space';
import { type Content, isAnswered } from '../saving/content';

export interface Facts {
  readonly about: boolean;
  readonly quote: boolean;
  /** A heading asks for no answer, and counts only once it has one. */
  readonly heading: boolean;
  readonly answered: boolean;
  /** The size of the reply in the draft's unit. */
  readonly size: number;
  /** The space that it takes: only a reply that responds is printed. */
  readonly used: number;
}

export function factsOf(segment: Segment, content: Content, unit: Unit): Facts {
  const size = count(content.body, unit);
  return {
    about: segment.about_interviewee,
    quote: segment.kind === 'quote',
    heading: segment.kind === 'heading',
    answered: isAnswered(content, segment.text),
    size,
    used: content.stance === 'respond' ? size : 0,
  };
}

export const isUnanswered = ({ answered, heading }: Facts): boolean => !answered && !heading;
