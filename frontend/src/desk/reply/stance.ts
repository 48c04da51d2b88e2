/** What changing the stance of a reply does to its texts. */
import type { Stance } from '../../api/types';
import type { Content } from '../saving/content';

export const STANCES: readonly Stance[] = ['approve', 'correct', 'respond', 'remove'];

/** A correction begins with the passage as it stands; one that never changed it leaves nothing behind. */
export function withStance(content: Content, stance: Stance, passage: string): Partial<Content> {
  if (stance === 'correct') return { stance, wording: content.wording || passage };
  return { stance, wording: content.wording === passage ? '' : content.wording };
}
