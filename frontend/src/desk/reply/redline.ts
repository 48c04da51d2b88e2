/** What a proposed wording changes, word by word, as a person would strike out and write in. */

export type Piece = { readonly kind: 'same' | 'out' | 'in'; readonly text: string };

/** Beyond so many changed words the wording is a new text, and is shown as one. */
const MOST = 400;

/** The pieces in order; those that are not `in` make `before`, those that are not `out` make `after`. */
export function redline(before: string, after: string): Piece[] {
  const [old, young] = [tokens(before), tokens(after)];
  const head = common(old, young, (list, at) => list[at]);
  const tail = common(old.slice(head), young.slice(head), (list, at) => list.at(-1 - at));
  const middle = steps(old.slice(head, old.length - tail), young.slice(head, young.length - tail));
  return joined([
    ...old.slice(0, head).map((text): Piece => ({ kind: 'same', text })),
    ...middle,
    ...old.slice(old.length - tail).map((text): Piece => ({ kind: 'same', text })),
  ]);
}

/** How many places are changed. */
export function changes(pieces: readonly Piece[]): number {
  return pieces.filter(({ kind }, at) => kind !== 'same' && (at === 0 || pieces[at - 1]?.kind === 'same')).length;
}

/** Words, and what is between them, each by itself. */
const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

function common(one: string[], other: string[], read: (list: string[], at: number) => string | undefined): number {
  const most = Math.min(one.length, other.length);
  let size = 0;
  while (size < most && read(one, size) === read(other, size)) size += 1;
  return size;
}

/** The shortest way from one list to the other (Myers), walked back from its end. */
function steps(old: string[], young: string[]): Piece[] {
  const trail = way(old, young);
  if (!trail) return [...old.map(out), ...young.map(into)];
  const pieces: Piece[] = [];
  let [x, y] = [old.length, young.length];
  for (let cost = trail.length - 1; cost >= 0; cost -= 1) {
    const reach = trail[cost] as Map<number, number>;
    const down = comesDown(reach, x - y, cost);
    const from = x - y + (down ? 1 : -1);
    const [startX, startY] = cost === 0 ? [0, 0] : [at(reach, from), at(reach, from) - from];
    while (x > startX && y > startY) {
      pieces.push({ kind: 'same', text: old[--x] as string });
      y -= 1;
    }
    if (cost > 0) pieces.push(down ? into(young[--y] as string) : out(old[--x] as string));
  }
  return pieces.reverse();
}

function way(old: string[], young: string[]): Map<number, number>[] | undefined {
  const reach = new Map([[1, 0]]);
  const trail: Map<number, number>[] = [];
  for (let cost = 0; cost <= MOST; cost += 1) {
    trail.push(new Map(reach));
    for (let line = -cost; line <= cost; line += 2) {
      let x = comesDown(reach, line, cost) ? at(reach, line + 1) : at(reach, line - 1) + 1;
      while (x < old.length && x - line < young.length && old[x] === young[x - line]) x += 1;
      reach.set(line, x);
      if (x >= old.length && x - line >= young.length) return trail;
    }
  }
  return undefined;
}

const at = (reach: Map<number, number>, line: number): number => reach.get(line) ?? 0;
const comesDown = (reach: Map<number, number>, line: number, cost: number): boolean =>
  line === -cost || (line !== cost && at(reach, line - 1) < at(reach, line + 1));
const out = (text: string): Piece => ({ kind: 'out', text });
const into = (text: string): Piece => ({ kind: 'in', text });

/** Neighbours of one kind as one piece; what is struck out before what is written in, across a mere space. */
function joined(pieces: Piece[]): Piece[] {
  const found: Piece[] = [];
  let [gone, come] = ['', ''];
  const settle = () => {
    if (gone) found.push(out(gone));
    if (come) found.push(into(come));
    [gone, come] = ['', ''];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const bridges = text.trim() === '' && (gone || come) && pieces[index + 1] && pieces[index + 1]?.kind !== 'same';
    if (kind !== 'in' && (kind === 'out' || bridges)) gone += text;
    if (kind !== 'out' && (kind === 'in' || bridges)) come += text;
    if (kind !== 'same' || bridges) continue;
    settle();
    const last = found.at(-1);
    if (last?.kind === 'same') found[found.length - 1] = { kind, text: last.text + text };
    else found.push({ kind, text });
  }
  settle();
  return found;
}
