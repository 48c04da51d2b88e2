/** All that the page says, by section. The Swedish words set the shape, so that a missing translation does not compile. */
import type { desk } from './desk.sv';
import type { drafts } from './drafts.sv';
import type { evening } from './evening.sv';
import type { fields } from './fields.sv';
import type { files } from './files.sv';
import type { fit } from './fit.sv';
import type { reply } from './reply.sv';
import type { returned } from './returned.sv';
import type { revisions } from './revisions.sv';
import type { seldom } from './seldom.sv';
import type { send } from './send.sv';
import type { shared } from './shared.sv';
import type { tools } from './tools.sv';

export type Messages = {
  shared: typeof shared;
  drafts: typeof drafts;
  fields: typeof fields;
  files: typeof files;
  evening: typeof evening;
  fit: typeof fit;
  desk: typeof desk;
  reply: typeof reply;
  returned: typeof returned;
  revisions: typeof revisions;
  seldom: typeof seldom;
  send: typeof send;
  tools: typeof tools;
};
