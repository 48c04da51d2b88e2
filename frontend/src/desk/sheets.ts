/** What opens on the desk now and then, each fetched by itself. Nothing of the first view imports this list, so it may grow. */
import { part } from '../shared/parts';
import { evening } from './parts';

export const sheets = {
  assist: part(() => import('./reply/assist'), 'reply'),
  history: part(() => import('./reply/History.svelte'), 'reply'),
  fit: part(() => import('./fit/Fit.svelte'), 'fit'),
  space: part(() => import('./fit/Space.svelte'), 'fit'),
  tool: part(() => import('./passage/Tool.svelte'), 'tools'),
  kept: part(() => import('./Kept.svelte'), 'tools'),
  keys: part(() => import('./Keys.svelte'), 'tools'),
  about: part(() => import('./head/About.svelte'), 'fields'),
  send: part(() => import('./send/Send.svelte'), 'tools', 'reply', 'send'),
  returned: part(() => import('./returned/Returned.svelte'), 'returned'),
  file: part(() => import('./file/File.svelte'), 'files'),
  ask: evening('ask'),
  decline: evening('decline'),
  promises: evening('promises'),
  palette: evening('palette'),
};
