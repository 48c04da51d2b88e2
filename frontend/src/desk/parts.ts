/** What the desk itself fetches: what works on it, right after the first view, and what only some drafts need. */
import { part } from '../shared/parts';

type Evening = typeof import('./evening/all');

/** All of the evening is one file, for it is wanted together. */
export const evening = <Name extends keyof Evening>(name: Name) =>
  part(async () => ({ default: (await import('./evening/all'))[name] }), 'evening');

const work = () => import('./work');

export const parts = {
  aside: evening('aside'),
  notes: evening('notes'),
  work: part(work, 'tools', 'reply', 'revisions', 'send', 'returned'),
  working: part(async () => ({ default: (await work()).Working }), 'tools'),
  news: part(() => import('./News.svelte'), 'revisions'),
  leftovers: part(() => import('./Leftovers.svelte'), 'tools', 'revisions'),
  lost: part(() => import('./Lost.svelte'), 'seldom'),
  whoAmI: part(() => import('./head/WhoAmI.svelte'), 'tools'),
};
