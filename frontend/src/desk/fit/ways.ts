/** The ways out of a space that is too small, the gentlest first. */
import type { WayOut } from '../../api/types';

export const WAYS: WayOut[] = [
  'ask-space',
  'joint-statement',
  'corrections-only',
  'separate-article',
  'own-page',
  'decline',
];
