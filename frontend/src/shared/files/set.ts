/** An article as it is set: its paragraphs, the headings among them, and the pieces that are set apart in each. */
import type { Article } from '../../api/types';

export type Piece = { text: string; strong: boolean; emphasis: boolean };
export type Paragraph = { start: number; heading: boolean; pieces: Piece[] };

/** Marks are in code points, and come in the order of the text. */
export function set({ text, marks }: Pick<Article, 'text' | 'marks'>): Paragraph[] {
  const waiting = [...marks];
  let start = 0;
  return text.split('\n\n').map((words) => {
    const letters = [...words];
    const begin = start;
    start += letters.length + 2;
    const next = waiting.findIndex((mark) => mark.start >= start);
    const own = waiting.splice(0, next < 0 ? waiting.length : next);
    return { start: begin, heading: own.some(({ kind }) => kind === 'heading'), pieces: pieces(letters, begin, own) };
  });
}

function pieces(letters: string[], begin: number, marks: Article['marks']): Piece[] {
  const inside = marks.filter(({ kind }) => kind !== 'heading');
  const cuts = [0, letters.length, ...inside.flatMap(({ start, end }) => [start - begin, end - begin])];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(1).map((edge, number) => {
    const from = edges[number] ?? 0;
    const has = (look: string) =>
      inside.some(({ kind, start, end }) => kind === look && start - begin <= from && end - begin >= edge);
    return { text: letters.slice(from, edge).join(''), strong: has('strong'), emphasis: has('emphasis') };
  });
}
