import { expect, test } from 'vitest';
import type { Quote, Segment, Speaker } from '../../api/types';
import { people } from './people';

const quote = (speaker: string | null): Quote => ({
  start: 0,
  end: 1,
  mode: 'direct',
  speaker,
  mention: null,
  cue: null,
  sure: true,
  reason: 'named',
});

const segment = (speaker: Speaker | null, ...quoted: (string | null)[]): Segment => ({
  id: '1',
  position: 0,
  paragraph: 0,
  start: 0,
  end: 1,
  text: 'x',
  kind: 'quote',
  speaker,
  about_interviewee: false,
  quotes: quoted.map(quote),
  corrected: [],
  reply: null,
});

test('each person once, with the passages they speak in and the role where the text gives one', () => {
  const found = people([
    segment(null),
    segment({ name: 'Karin Sandell', role: null }, 'Karin Sandell', 'Karin Sandell'),
    segment({ name: 'rektorn', role: null }, null),
    segment({ name: 'Karin Sandell', role: 'kulturchef' }, 'Maja Lindroth'),
  ]);
  expect(found).toEqual([
    { name: 'Karin Sandell', role: 'kulturchef', passages: 2 },
    { name: 'rektorn', role: null, passages: 1 },
    { name: 'Maja Lindroth', role: null, passages: 1 },
  ]);
});
