/** What is known of a draft besides its text: as a person fills it in, and as the server wants it. */
import type { Problem } from '../../api/problem';
import type { Draft, DraftChanges, Space, SpaceInput, Unit } from '../../api/types';
import type { Messages } from '../../words/messages';

export const EMPTY = {
  title: '',
  outlet: '',
  journalist: '',
  name: '',
  deadline: '',
  zone: '',
  amount: '',
  language: '',
};

/** `read`: whether one may read it again before print. An empty `zone` is the browser's own. */
export type About = typeof EMPTY & { unit: Unit; read?: '' | 'yes' | 'no' };
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
  zone: '/deadline_zone',
  read: '/read_before_print',
  amount: '/space/amount',
  unit: '/space/unit',
  language: '/language',
};

export function aboutOf(
  draft: Pick<
    Draft,
    'title' | 'outlet' | 'journalist' | 'deadline' | 'deadline_zone' | 'read_before_print' | 'space' | 'language'
  >,
): About {
  const { title, outlet, journalist, deadline, space, language } = draft;
  const zone = draft.deadline_zone ?? ownZone();
  return {
    ...EMPTY,
    title,
    outlet: outlet ?? '',
    journalist: journalist ?? '',
    deadline: deadline ? clockIn(zone, new Date(deadline)) : '',
    zone,
    read: draft.read_before_print === null ? '' : draft.read_before_print ? 'yes' : 'no',
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
  return Object.fromEntries(fields.map((field) => [field, field === 'deadline' ? 'never' : field]));
}

export function spaceOf({ amount, unit }: Pick<About, 'amount' | 'unit'>): SpaceInput | null {
  return amount.trim() ? { amount: Number(amount.replace(/\s/g, '')), unit } : null;
}

/** The deadline as it was told: by the clock of a zone, which may skip an hour and show another one twice. */
export function deadlineOf({ deadline, zone }: Pick<About, 'deadline' | 'zone'>): Deadline {
  return deadline ? { deadline, deadline_zone: zone || ownZone() } : { deadline: null };
}

type Deadline = Pick<DraftChanges, 'deadline' | 'deadline_zone'>;

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What a clock on a wall in `zone` shows then, as a field for it wants it: 2026-11-23T21:00. */
export function clockIn(zone: string, when: Date): string {
  const parts = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', parts).format(when).replace(' ', 'T');
}

/** Whether the time that is filled in has been already. */
export function isPast({ deadline, zone }: Pick<About, 'deadline' | 'zone'>, now: Date): boolean {
  return deadline !== '' && deadline < clockIn(zone || ownZone(), now);
}

/** What makes the draft `before` the one that is now filled in; what was not touched is left alone. */
export function changesOf(before: About, after: About, space: Space | null = null): DraftChanges {
  const text = (value: string) => value.trim() || null;
  const all = {
    outlet: text(after.outlet),
    journalist: text(after.journalist),
    read: after.read,
    language: after.language,
  } as DraftChanges;
  const touched = Object.entries(all).filter(([name]) => before[name as Field] !== after[name as Field]);
  const isSpaceTouched = before.amount !== after.amount || before.unit !== after.unit;
  const { read, ...changes } = Object.fromEntries(touched);
  const isTimeTouched = before.deadline !== after.deadline || before.zone !== after.zone;
  return {
    ...changes,
    ...(read !== undefined && { read_before_print: read === '' ? null : read === 'yes' }),
    ...(isTimeTouched && deadlineOf(after)),
    ...(isSpaceTouched && { space: kept(space, spaceOf(after)) }),
  };
}

/** What counts, and how long a line is, stays as it was: that is said elsewhere. */
const kept = (space: Space | null, filled: SpaceInput | null): SpaceInput | null => filled && { ...space, ...filled };

/** A local moment with its offset, such as 2026-11-23T21:00:00+01:00: the day the journalist meant stays readable. */
export function withOffset(when: Date): string {
  const offset = -when.getTimezoneOffset();
  const local = new Date(when.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
