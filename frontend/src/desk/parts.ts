/** What opens on the desk now and then, each fetched apart from the desk. */
import { part } from '../shared/parts';

type Evening = typeof import('./evening/all');

const evening = <Name extends keyof Evening>(name: Name) =>
  part(async () => ({ default: (await import('./evening/all'))[name] }), 'evening');

export const parts = {
  aside: evening('aside'),
  notes: evening('notes'),
  ask: evening('ask'),
  decline: evening('decline'),
  promises: evening('promises'),
  palette: evening('palette'),
  alive: part(() => import('./rows/alive'), 'tools', 'reply', 'revisions'),
  assist: part(() => import('./reply/assist'), 'reply'),
  history: part(() => import('./reply/History.svelte'), 'reply'),
  fit: part(() => import('./fit/Fit.svelte'), 'fit'),
  space: part(() => import('./fit/Space.svelte'), 'fit'),
  news: part(() => import('./News.svelte'), 'revisions'),
  tool: part(() => import('./passage/Tool.svelte'), 'tools'),
  bottom: part(() => import('./Bottom.svelte'), 'desk'),
  leftovers: part(() => import('./Leftovers.svelte'), 'tools', 'revisions'),
  lost: part(() => import('./Lost.svelte')),
  kept: part(() => import('./Kept.svelte'), 'tools'),
  keys: part(() => import('./Keys.svelte'), 'tools'),
  about: part(() => import('./head/About.svelte'), 'fields'),
  whoAmI: part(() => import('./head/WhoAmI.svelte'), 'tools'),
  exporting: part(() => import('./head/exporting'), 'tools', 'send'),
  send: part(() => import('./send/Send.svelte'), 'tools', 'send'),
};
