/** Which drafts were made as examples in this browser, so that they can be thrown away again. */
import { store, stored } from './stored';

const MOST = 20;

export function isExample(id: string): boolean {
  return known().includes(id);
}

export function rememberExample(id: string): void {
  store('examples', [id, ...known()].slice(0, MOST).join(' '));
}

const known = (): string[] => stored('examples')?.split(' ') ?? [];
