/** All English words of the page. */
import { desk } from './desk.en';
import { drafts } from './drafts.en';
import { shared } from './shared.en';
import type { Messages } from './sv';

export const en: Messages = { shared, drafts, desk };
