import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { shells } from './shells.ts';
import { slim } from './slim.ts';

/** What both views need from the first: the libraries, but for what only later parts use, and the page's own ground. */
const BASE = new RegExp(
  [
    'preload-helper',
    String.raw`src/(App|views)\.`,
    String.raw`node_modules(?!.*/(bindings/(input|select|universal)|clone|each)\.js)`,
    String.raw`src/shared/(Banner|Button|Due|Header|Later|Menu|Page|clock|due|explain|i18n|parts|router|stored|theme|toasts)\.`,
    String.raw`src/(api/(client|drafts|problem)|words/plural)\.`,
    String.raw`src/shared/(Dialog|Field|Kbd)\.svelte.*type=style`,
  ].join('|'),
);
/** What a desk shows first. What only its parts use does not belong here. */
const DESK = new RegExp(
  [
    String.raw`src/desk/(Desk|Workplace|session|parts|context|early)\.`,
    String.raw`src/desk/(model|saving/(?!adopt|entries|send)|strip|rows/(?!alive)|head/(Export|SaveState|Title)\.)`,
    String.raw`src/desk/(passage/(marks|caret)|reply/(grow|takes))\.`,
    String.raw`src/shared/(offsets|space|people/names)\.`,
  ].join('|'),
);
/** What the list of drafts shows first and pages with forms need too. */
const FORMS = new RegExp(
  [
    String.raw`node_modules/svelte/.*/(bindings/input|blocks/each)\.js`,
    String.raw`src/shared/(Dialog|Field|Kbd|about/about|examples|files/(Box|DropZone|Handing|given))\.`,
  ].join('|'),
);

export default defineConfig({
  plugins: [svelte({ compilerOptions: { runes: true } }), slim(), shells()],
  build: {
    outDir: '../app/static',
    emptyOutDir: true,
    target: ['es2023', 'chrome123', 'firefox120', 'safari17.5'], // light-dark() as it is
    assetsInlineLimit: 0,
    modulePreload: false, // the lists of what to fetch ahead would be in the first view
    rolldownOptions: {
      input: ['index.html'],
      treeshake: { moduleSideEffects: [{ test: /node_modules[\\/]svelte/, sideEffects: false }] },
      output: {
        // What both views need is one file: many small ones compress badly.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: BASE,
              priority: 2,
              includeDependenciesRecursively: false,
            },
            { name: 'forms', includeDependenciesRecursively: false, test: FORMS },
            // And what a desk shows first is another, which its parts then find there.
            {
              name: 'desk',
              includeDependenciesRecursively: false,
              test: DESK,
              priority: 1,
            },
            // The looks of all that comes later are one more: each name of a file would be in the first view.
            {
              name: 'later',
              includeDependenciesRecursively: false,
              test: /src\/(?!drafts\/).*type=style/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8000' } },
});
