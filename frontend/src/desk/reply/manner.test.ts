import { expect, test } from 'vitest';
import type { Quote } from '../../api/types';
import { DASH, mannerOf } from './manner';

/** A segment whose quote is what stands between [ and ]. */
function said(marked: string, cue: string | null, mention: string | null, start = 0) {
  const [before, words, after] = marked.split(/[[\]]/) as [string, string, string];
  const from = start + [...before].length;
  const quote = { start: from, end: from + [...words].length, mode: 'direct', speaker: mention, mention, cue };
  return { text: before + words + after, start, quotes: [quote as Quote] };
}

test('a draft of dashes is followed in its dash, its verb and its order', () => {
  const draft = [
    said('– [Vi tog in den för isens skull], säger Siv Rask, hamnchef.', 'säger', 'Siv Rask'),
    said('– [Den behövs.] Han ler.', null, null),
    said('– [Nej], menar han.', 'menar', 'han'),
    said('– [Det är dyrt], säger han.', 'säger', 'han', 500),
  ];
  expect(mannerOf(draft, 'sv')).toEqual({ marks: DASH, verb: 'säger', verbFirst: true, commaWithin: false });
});

test('a draft of marks is followed in its marks, and in where the comma is', () => {
  const american = said('“[It is wrong,]” Berg said on Monday.', 'said', 'Berg');
  const british = said('‘[It is wrong]’, said Berg.', 'said', 'Berg');
  expect(mannerOf([american], 'en')).toEqual({
    marks: { open: '“', close: '”' },
    verb: 'said',
    verbFirst: false,
    commaWithin: true,
  });
  expect(mannerOf([british], 'en')).toMatchObject({
    marks: { open: '‘', close: '’' },
    verbFirst: true,
    commaWithin: false,
  });
});

test('French marks keep their spaces', () => {
  const draft = said('«\u00a0[C’est faux]\u00a0», affirme Mme Roy.', 'affirme', 'Mme Roy');
  expect(mannerOf([draft], 'fr')).toMatchObject({
    marks: { open: '«\u00a0', close: '\u00a0»' },
    verb: 'affirme',
    verbFirst: true,
  });
});

test('characters beyond the basic plane move nothing', () => {
  const draft = said('🙂 – [Nej 🙂], skrattar Bo.', 'skrattar', 'Bo', 40);
  expect(mannerOf([draft], 'sv')).toMatchObject({ marks: DASH, verb: 'skrattar' });
});

test.each([
  ['sv', '”', 'säger'],
  ['nb', '«', 'sier'],
  ['da', '»', 'siger'],
  ['fi', '”', 'sanoo'],
  ['en', '“', 'says'],
  ['de', '„', 'sagt'],
  ['fr', '«\u00a0', 'dit'],
  ['es', '«', 'dice'],
])('a draft without speech is answered as %s usually writes', (language, open, verb) => {
  expect(mannerOf([], language)).toMatchObject({ marks: { open }, verb });
});

test('a fragment, and words that only report, show no manner', () => {
  const partial = said('Hon kallar det [en skandal], säger hon.', 'säger', 'hon');
  partial.quotes[0] = { ...(partial.quotes[0] as Quote), mode: 'partial' };
  expect(mannerOf([partial], 'sv').marks.open).toBe('”');
});
