/**
 * Shows our Web Annotations to two programs of other people, in a page that holds the text, and says what they make of it.
 *
 * In: `{ text, items }` as JSON on stdin. Out: for each item `{ quote, again, found }`: what Recogito's annotator read and
 * would write again, and the passage `[start, end]`, in UTF-16 units, where Hypothesis's anchoring finds the words.
 */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';

const { text, items } = JSON.parse(readFileSync(0, 'utf-8'));
const window = new Window();
for (const name of ['window', 'document', 'Node', 'NodeFilter', 'Range']) globalThis[name] ??= window[name] ?? window;

const { W3CTextFormat } = await import('@recogito/text-annotator');
const { toTextPosition } = await import('dom-anchor-text-quote');

const page = document.createElement('article');
page.append(document.createTextNode(text)); // as it is, CRLF too: a parser would take it away
document.body.append(page);

const show = (item) => {
  const { source, selector } = item.target;
  const format = W3CTextFormat(source);
  const { parsed, error } = format.parse(item);
  if (error) throw error;
  const [quote, position] = selector;
  const { start, end } = toTextPosition(page, quote, { hint: position.start });
  return { quote: parsed.target.selector[0].quote, again: format.serialize(parsed), found: [start, end] };
};

process.stdout.write(JSON.stringify(items.map(show)));
