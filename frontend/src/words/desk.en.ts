/** The desk, in English. */
import type { Messages } from './sv';

export const desk: Messages['desk'] = {
  title: 'Answer the draft',
};
