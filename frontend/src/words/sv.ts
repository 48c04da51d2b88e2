/** All Swedish words of the page, and the shape that every other language must fill. */
import { desk } from './desk.sv';
import { drafts } from './drafts.sv';
import { shared } from './shared.sv';

export const sv = { shared, drafts, desk };
export type Messages = typeof sv;
