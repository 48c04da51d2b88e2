/** The ways out of a space that is too small, the gentlest first. */
import type { LetterKind } from '../../api/types';

export const WAYS: LetterKind[] = [
  'ask-space',
  'joint-statement',
  'corrections-only',
  'separate-article',
  'own-page',
  'decline',
];
