/** What the page says after its first view, in English: one file, for many small ones take longer to fetch and their names weigh. */
export { evening } from './evening.en';
export { fields } from './fields.en';
export { files } from './files.en';
export { fit } from './fit.en';
export { reply } from './reply.en';
export { returned } from './returned.en';
export { revisions } from './revisions.en';
export { seldom } from './seldom.en';
export { send } from './send.en';
export { tools } from './tools.en';
