/** All that the page says, by section. The Swedish words set the shape, so that a missing translation does not compile. */
import type { desk } from './desk.sv';
import type { drafts } from './drafts.sv';
import type { shared } from './shared.sv';

export type Messages = { shared: typeof shared; drafts: typeof drafts; desk: typeof desk };
