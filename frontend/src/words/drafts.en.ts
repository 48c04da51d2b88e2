/** The list of drafts and the new draft, in English. */
import type { Messages } from './sv';

export const drafts: Messages['drafts'] = {
  title: 'Your drafts',
};
