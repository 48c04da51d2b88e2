/** Leaves out of Svelte what this page never does: it takes over no markup of a server, and has no code of Svelte 4. */
import type { Plugin } from 'vite';

const NEVER: Record<string, readonly string[]> = {
  'svelte/src/internal/client/dom/hydration.js': ['hydrating'],
  'svelte/src/internal/flags/index.js': ['async_mode_flag', 'legacy_mode_flag', 'tracing_mode_flag'],
};

/** A switch that nothing can turn is a constant, and what hangs on it falls away as the page is built. */
export function slim(): Plugin {
  return {
    name: 'slim',
    apply: 'build',
    transform(code, id) {
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
