/** What the page says after its first view, in Swedish: one file, for many small ones take longer to fetch and their names weigh. */
export { evening } from './evening.sv';
export { fields } from './fields.sv';
export { files } from './files.sv';
export { fit } from './fit.sv';
export { reply } from './reply.sv';
export { returned } from './returned.sv';
export { revisions } from './revisions.sv';
export { seldom } from './seldom.sv';
export { send } from './send.sv';
export { tools } from './tools.sv';
