/** What a file or a paste sets apart, in bold or italics, put into the elements of a text that is drawn already. */
import type { Mark, Segment } from '../api/types';
import { before, Offsets } from './offsets';

type Passage = Pick<Segment, 'text' | 'start' | 'end'>;

const ELEMENTS = { emphasis: 'em', strong: 'strong' } as const;

/** `root` holds the text of the passage, in whatever elements; `marks` are those of its revision. */
export function setApart(root: Node, passage: Passage, marks: readonly Mark[]): void {
  const { text, start, end } = passage;
  const offsets = new Offsets(text);
  const within = (point: number) => offsets.unit(Math.min(Math.max(point, start), end) - start);
  for (const [kind, name] of Object.entries(ELEMENTS)) {
    let at = before(marks, (mark) => mark.kind < kind || (mark.kind === kind && mark.end <= start));
    for (let mark = marks[at]; mark?.kind === kind && mark.start < end; mark = marks[++at]) {
      wrap(root, within(mark.start), within(mark.end), name);
    }
  }
}

function wrap(root: Node, from: number, to: number, name: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let at = 0;
  for (const node of nodes) {
    const { length } = node;
    const range = new Range();
    if (from < at + length && to > at) {
      range.setStart(node, Math.max(from - at, 0));
      range.setEnd(node, Math.min(to - at, length));
      range.surroundContents(document.createElement(name));
    }
    at += length;
  }
}
