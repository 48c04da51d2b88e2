/** What is known of a draft besides its text: as a person fills it in, and as the server wants it. */
import type { Problem } from '../../api/problem';
import type { Draft, DraftChanges, SpaceInput, Unit } from '../../api/types';
import type { Messages } from '../../words/messages';

export const EMPTY = { title: '', outlet: '', journalist: '', name: '', deadline: '', amount: '', language: '' };

export type About = typeof EMPTY & { unit: Unit };
export type Field = keyof About;
/** What is wrong with each field, by the name of the words that say so. */
export type Wrong = Partial<Record<Field, keyof Messages['fields']['errors']>>;

const MOST = 1_000_000; // of characters or words, as on the server

/** Where the server says a field is wrong. */
const POINTERS: Record<Field, string> = {
  title: '/title',
  outlet: '/outlet',
  journalist: '/journalist',
  name: '/interviewee',
  deadline: '/deadline',
  amount: '/space/amount',
  unit: '/space/unit',
  language: '/language',
};

export function aboutOf(
  draft: Pick<Draft, 'title' | 'outlet' | 'journalist' | 'deadline' | 'space' | 'language'>,
): About {
  const { title, outlet, journalist, deadline, space, language } = draft;
  return {
    ...EMPTY,
    title,
    outlet: outlet ?? '',
    journalist: journalist ?? '',
    deadline: deadline ? withOffset(new Date(deadline)).slice(0, 16) : '',
    amount: space ? String(space.amount) : '',
    unit: space?.unit ?? 'characters',
    language,
  };
}

/** What cannot be right. `halfDate`: a date is filled in by half, and the browser then gives no value for it. */
export function mistakes({ amount, deadline }: Pick<About, 'amount' | 'deadline'>, halfDate = false): Wrong {
  const wrong: Wrong = {};
  if (halfDate || (deadline && Number.isNaN(Date.parse(deadline)))) wrong.deadline = 'deadline';
  const trouble = amount.trim() ? troubleWith(amount.replace(/\s/g, '')) : null;
  if (trouble) wrong.amount = trouble;
  return wrong;
}

function troubleWith(amount: string): 'amount' | 'least' | 'most' | null {
  if (!/^[-−+]?\d+$/.test(amount)) return 'amount';
  const number = Number(amount.replace('−', '-'));
  if (number < 1) return 'least';
  return number > MOST ? 'most' : null;
}

/** The fields that the server refuses. */
export function refused(problem: Problem): Wrong {
  if (problem.code === 'already-worked-on') return { language: 'fixed' };
  const fields = (Object.keys(POINTERS) as Field[]).filter((field) => problem.about(POINTERS[field]));
  return Object.fromEntries(fields.map((field) => [field, field]));
}

export function spaceOf({ amount, unit }: Pick<About, 'amount' | 'unit'>): SpaceInput | null {
  return amount.trim() ? { amount: Number(amount.replace(/\s/g, '')), unit } : null;
}

export const deadlineOf = (local: string): string | null => (local ? withOffset(new Date(local)) : null);

/** What makes the draft `before` the one that is now filled in; what was not touched is left alone. */
export function changesOf(before: About, after: About): DraftChanges {
  const text = (value: string) => value.trim() || null;
  const all = {
    outlet: text(after.outlet),
    journalist: text(after.journalist),
    deadline: deadlineOf(after.deadline),
    language: after.language,
  } as DraftChanges;
  const touched = Object.entries(all).filter(([name]) => before[name as Field] !== after[name as Field]);
  const isSpaceTouched = before.amount !== after.amount || before.unit !== after.unit;
  return { ...Object.fromEntries(touched), ...(isSpaceTouched && { space: spaceOf(after) }) };
}

/** A local moment with its offset, such as 2026-11-23T21:00:00+01:00: the day the journalist meant stays readable. */
export function withOffset(when: Date): string {
  const offset = -when.getTimezoneOffset();
  const local = new Date(when.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
