// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Mark } from '../api/types';
import { setApart } from './apart';

const MARKS: Mark[] = [
  { kind: 'emphasis', start: 0, end: 5 },
  { kind: 'emphasis', start: 12, end: 24 },
  { kind: 'heading', start: 0, end: 9 },
  { kind: 'strong', start: 14, end: 20 },
  { kind: 'strong', start: 30, end: 40 },
];

function drawn(html: string, start: number): string {
  const root = document.createElement('p');
  root.innerHTML = html;
  const text = root.textContent;
  setApart(root, { text, start, end: start + [...text].length }, MARKS);
  expect(root.textContent).toBe(text);
  return root.innerHTML;
}

test('what is set apart is cut where the passage is, and counted in code points', () => {
  expect(drawn('👍👍 den gamla', 10)).toBe('👍👍<em> d<strong>en gam</strong>la</em>');
  expect(drawn('abcdefgh', 22)).toBe('<em>ab</em>cdefgh');
  expect(drawn('utan allt', 100)).toBe('utan allt');
});

test('marks that are drawn already stay whole', () => {
  expect(drawn('– Ja<mark class="me">, visst</mark> sa', 10)).toBe(
    '– <em>Ja</em><mark class="me"><em><strong>, viss</strong>t</em></mark><em> sa</em>',
  );
});
