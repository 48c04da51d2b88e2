import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte({ compilerOptions: { runes: true } })],
  build: {
    outDir: '../app/static',
    emptyOutDir: true,
    target: ['es2023', 'chrome123', 'firefox120', 'safari17.5'], // light-dark() as it is
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What both views need is one file: many small ones compress badly.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              minShareCount: 2,
              test: /node_modules|src[\\/](shared|api)[\\/](?!people|about|space|offsets|segments|Choices|Dialog|Field|Kbd|Lost)/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8000' } },
});
