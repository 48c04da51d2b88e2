/** Writes the page's shells: each names all that its view shows first, so that nothing waits for what it is imported by. */
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const LANGUAGES = ['sv', 'en'];
/** The server names the draft, so that its beginning comes together with the scripts. */
const DRAFT = '<link rel="preload" as="fetch" href="/api/drafts/{draft}/opening" crossorigin="anonymous">';
const SHELLS = [
  { file: 'index.html', views: [], words: ['shared'], data: [] },
  { file: 'drafts.html', views: ['drafts/Drafts.svelte'], words: ['shared', 'drafts'], data: [] },
  { file: 'desk.html', views: ['desk/Desk.svelte'], words: ['shared', 'desk'], data: [DRAFT] },
];

export function shells(): Plugin {
  return {
    name: 'shells',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('There is no page to make shells of.');
      const bare = String(page.source).replace(/\s*<link rel="stylesheet"[^>]*>/g, '');
      for (const { file, views, words, data } of SHELLS) {
        const chunks = withImports(bundle, [entry(bundle), ...views.map((view) => chunkOf(bundle, view))]);
        const links = [...data, ...styles(chunks), ...scripts(chunks), ...spoken(bundle, words)];
        const source = bare.replace('<title>', `${links.join('\n    ')}\n    <title>`);
        if (file === 'index.html') page.source = source;
        else this.emitFile({ type: 'asset', fileName: file, source });
      }
    },
  };
}

const isChunk = (file: Bundle[string]): file is Chunk => file.type === 'chunk';

function entry(bundle: Bundle): Chunk {
  return Object.values(bundle).find((file) => isChunk(file) && file.isEntry) as Chunk;
}

function chunkOf(bundle: Bundle, module: string): Chunk {
  const found = Object.values(bundle).find((file) => isChunk(file) && file.facadeModuleId?.endsWith(`/src/${module}`));
  if (!found) throw new Error(`${module} has no file of its own.`);
  return found as Chunk;
}

function withImports(bundle: Bundle, from: Chunk[]): Set<Chunk> {
  const chunks = new Set(from);
  // What is added while it is walked through is walked through, too.
  for (const { imports } of chunks) for (const name of imports) chunks.add(bundle[name] as Chunk);
  return chunks;
}

const styles = (chunks: Set<Chunk>): string[] =>
  [...new Set([...chunks].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))].map(
    (name) => `<link rel="stylesheet" crossorigin href="/${name}">`,
  );

const scripts = (chunks: Set<Chunk>): string[] =>
  [...chunks]
    .filter(({ isEntry }) => !isEntry)
    .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="/${fileName}">`);

/** The words in each language; the server leaves in those that the browser asks for. */
const spoken = (bundle: Bundle, words: string[]): string[] =>
  LANGUAGES.flatMap((language) =>
    words.map((section) => {
      const { fileName } = chunkOf(bundle, `words/${section}.${language}.ts`);
      return `<link rel="modulepreload" hreflang="${language}" crossorigin href="/${fileName}">`;
    }),
  );
