/**
 * Leaves out of Svelte what this page never does: it takes over no markup of a server, has no code of Svelte 4, awaits
 * nothing while it draws, and catches no error of a part of itself.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NEVER: Record<string, readonly string[]> = {
  'svelte/src/internal/client/dom/hydration.js': ['hydrating'],
  'svelte/src/internal/flags/index.js': ['async_mode_flag', 'legacy_mode_flag', 'tracing_mode_flag'],
};
/** Around every part that is mounted Svelte lays a boundary; ours only draws what is in it. */
const BOUNDARY = 'svelte/src/internal/client/dom/blocks/boundary.js';
const OURS = new URL('./boundary.js', import.meta.url);

/** A switch that nothing can turn is a constant, and what hangs on it falls away as the page is built. */
export function slim(): Plugin {
  return {
    name: 'slim',
    apply: 'build',
    transform(code, id) {
      if (id.endsWith(BOUNDARY)) return readFileSync(OURS, 'utf-8');
      if (id.endsWith('.svelte') && code.includes('$.boundary('))
        throw new Error('A boundary catches nothing: look at slim.ts.');
      const file = Object.keys(NEVER).find((path) => id.endsWith(path));
      return file && NEVER[file]?.reduce(neverOn, code);
    },
  };
}

function neverOn(code: string, name: string): string {
  const declared = `export let ${name} = false;`;
  if (!code.includes(declared)) throw new Error(`Svelte no longer has the switch ${name}: look at slim.ts.`);
  return code.replace(new RegExp(`^\\s*${name} = .*;`, 'gm'), '').replace(declared, `export const ${name} = false;`);
}
