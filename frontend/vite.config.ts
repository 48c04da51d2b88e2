import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { slim } from './slim.ts';

export default defineConfig({
  plugins: [svelte({ compilerOptions: { runes: true } }), slim()],
  build: {
    outDir: '../app/static',
    emptyOutDir: true,
    target: ['es2023', 'chrome123', 'firefox120', 'safari17.5'], // light-dark() as it is
    assetsInlineLimit: 0,
    modulePreload: false, // the lists of what to fetch ahead would be in the first view
    rolldownOptions: {
      input: ['index.html', 'desk.html'],
      treeshake: { moduleSideEffects: [{ test: /node_modules[\\/]svelte/, sideEffects: false }] },
      output: {
        // What both views need is one file: many small ones compress badly.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              minShareCount: 2,
              test: /preload-helper|node_modules(?!.*[\\/](bindings[\\/](input|select|universal)|clone))|src[\\/](shared|api)[\\/](?!people|about|space|offsets|segments|Choices|Dialog|Field|Kbd|Lost|HandIn|Chip|Differing|revisions|outcome)/,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            {
              name: 'desk',
              includeDependenciesRecursively: false,
              test: /src[\\/](desk[\\/](commands|context|keys|movement|model|saving|reply[\\/]grow|strip[\\/]filters)|shared[\\/](offsets|space|people[\\/]names)|api[\\/]replies)/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8000' } },
});
