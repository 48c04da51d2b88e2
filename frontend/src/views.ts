/** The views of the page, each fetched with its words when the address asks for it; and what lies over all of them. */
import { part } from './shared/parts';

export const views = {
  drafts: part(() => import('./drafts/Drafts.svelte'), 'drafts'),
  draft: part(() => import('./desk/Desk.svelte'), 'desk'),
  beside: part(() => import('./Beside.svelte'), 'revisions', 'desk'),
  lost: part(() => import('./shared/Lost.svelte'), 'seldom'),
  toasts: part(() => import('./shared/Toasts.svelte')),
};
