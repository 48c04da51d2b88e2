/** The space of a draft as a person fills it in, and as the server wants it. */
import type { Part, Space, SpacePreset, Unit } from '../../api/types';

export const UNITS: readonly Unit[] = ['characters', 'characters-without-spaces', 'words', 'lines'];
export const PARTS: readonly Part[] = ['quoted', 'attributions', 'greeting', 'signature'];

const MOST = 1_000_000;
const LINE = { least: 10, usual: 35, most: 200 }; // characters

export interface Filled {
  preset: SpacePreset['id'] | null;
  amount: string;
  unit: Unit;
  lineLength: string;
  counts: readonly Part[];
}

export type Wrong = { amount?: 'amount' | 'most'; lineLength?: 'lineLength' };

export function filled(space: Space | null): Filled {
  return {
    preset: space?.preset ?? null,
    amount: space ? String(space.amount) : '',
    unit: space?.unit ?? 'characters',
    lineLength: String(space?.line_length ?? LINE.usual),
    counts: space?.counts ?? ['quoted', 'attributions'],
  };
}

/** What a preset fills in; the length of a line stays. */
export const fromPreset = ({ id, amount, unit, counts }: SpacePreset, before: Filled): Filled => ({
  ...before,
  preset: id,
  amount: String(amount),
  unit,
  counts,
});

export function mistakes({ amount, unit, lineLength }: Filled): Wrong {
  const wrong: Wrong = {};
  const [space, line] = [whole(amount), whole(lineLength)];
  if (space === null || space < 1) wrong.amount = 'amount';
  else if (space > MOST) wrong.amount = 'most';
  if (unit === 'lines' && (line === null || line < LINE.least || line > LINE.most)) wrong.lineLength = 'lineLength';
  return wrong;
}

/** What is filled in rightly. */
export function spaceOf({ preset, amount, unit, lineLength, counts }: Filled) {
  const kept = PARTS.filter((part) => counts.includes(part));
  return { preset, amount: whole(amount) ?? 0, unit, line_length: whole(lineLength) ?? LINE.usual, counts: kept };
}

/** A whole number, written with or without spaces between its figures. */
function whole(text: string): number | null {
  const figures = text.replace(/\s/g, '');
  return /^\d+$/.test(figures) ? Number(figures) : null;
}
