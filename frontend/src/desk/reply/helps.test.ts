import { expect, test } from 'vitest';
import { attribution, type Change, marked, quoted, tiedDash } from './helps';
import { DASH, type Manner, mannerOf } from './manner';

const DASHES: Manner = { ...mannerOf([], 'sv'), marks: DASH };
const NAME = 'Mattias Jansson';

const after = (body: string, change: Change | null) =>
  change && body.slice(0, change.start) + change.text + body.slice(change.end);
const attributed = (body: string, manner: Manner, language: string, name = NAME) =>
  after(body, attribution(body, name, manner, language));

test.each([
  ['Det är fel.', 'Det är fel, säger Mattias Jansson.'],
  ['Det är fel', 'Det är fel, säger Mattias Jansson.'],
  ['– Det är fel. ', '– Det är fel, säger Mattias Jansson.'],
  ['Det är fel,', 'Det är fel, säger Mattias Jansson.'],
  ['– Varför då?', '– Varför då? säger Mattias Jansson.'],
  ['Nej! \n', 'Nej! säger Mattias Jansson.'],
  ['”Det är fel.”', '”Det är fel”, säger Mattias Jansson.'],
  ['Ett stycke.\n\nEtt till.', 'Ett stycke.\n\nEtt till, säger Mattias Jansson.'],
])('in Swedish %j becomes %j', (body, wanted) => {
  expect(attributed(body, DASHES, 'sv')).toBe(wanted);
});

test.each(['', '  \n', 'Det är fel, säger Mattias Jansson.', 'Det är fel, fortsätter Jansson.'])(
  '%j needs no attribution',
  (body) => {
    expect(attributed(body, DASHES, 'sv')).toBeNull();
  },
);

test('a name in an earlier sentence is no attribution', () => {
  expect(attributed('Jansson har rätt. Det är fel.', DASHES, 'sv')).toBe(
    'Jansson har rätt. Det är fel, säger Mattias Jansson.',
  );
});

test.each([
  ['en', '“It is wrong.”', '“It is wrong”, Ann Ek says.'],
  ['de', '„Warum?“', '„Warum?“, sagt Ann Ek.'],
  ['fr', '«\u00a0C’est faux.\u00a0»', '«\u00a0C’est faux\u00a0», dit Ann Ek.'],
  ['es', '«Es falso.»', '«Es falso», dice Ann Ek.'],
  ['fi', '– Se on väärin.', '– Se on väärin, sanoo Ann Ek.'],
  ['nb', '– Det er feil.', '– Det er feil, sier Ann Ek.'],
  ['da', '– Det er forkert.', '– Det er forkert, siger Ann Ek.'],
])('in %s %j becomes %j', (language, body, wanted) => {
  expect(attributed(body, mannerOf([], language), language, 'Ann Ek')).toBe(wanted);
});

test('the comma goes within the marks where the draft has it there', () => {
  const american = { ...mannerOf([], 'en'), commaWithin: true };
  expect(attributed('“It is wrong.”', american, 'en', 'Ann Ek')).toBe('“It is wrong,” Ann Ek says.');
});

test('Spanish dashes stand close to the verb', () => {
  expect(attributed('—Es falso.', { ...mannerOf([], 'es'), marks: DASH }, 'es', 'Ann Ek')).toBe(
    '—Es falso —dice Ann Ek.',
  );
});

test('a dash opens the line of the caret, once', () => {
  const body = 'Ett.\nTvå.';
  expect(after(body, marked(body, 7, 7, DASH))).toBe('Ett.\n–\u00a0Två.');
  expect(after('', marked('', 0, 0, DASH))).toBe('–\u00a0');
  expect(marked('– Ett.', 3, 3, DASH)).toBeNull();
});

test('marks go around what is selected, or around all of it', () => {
  const marks = { open: '”', close: '”' };
  expect(after('Det är fel.', marked('Det är fel.', 4, 6, marks))).toBe('Det ”är” fel.');
  expect(after('Det är fel. ', marked('Det är fel. ', 3, 3, marks))).toBe('”Det är fel.” ');
  expect(marked('”Fel.”', 2, 2, marks)).toBeNull();
  expect(marked('', 0, 0, marks)).toBeNull();
});

test('a dash is tied to the words it opens, or to those before it', () => {
  expect(after('', tiedDash('', 0, 0))).toBe('–\u00a0');
  expect(after('Ja.\n', tiedDash('Ja.\n', 4, 4))).toBe('Ja.\n–\u00a0');
  expect(after('Ja  nej', tiedDash('Ja  nej', 3, 3))).toBe('Ja\u00a0– nej');
  expect(after('Ja nej', tiedDash('Ja nej', 3, 3))).toBe('Ja\u00a0– nej');
});

test('quoted words come with the spaces they need', () => {
  const marks = { open: '”', close: '”' };
  expect(after('', quoted('', 0, 0, ' Men skepsis finns. ', marks))).toBe('”Men skepsis finns.” ');
  expect(after('Ni skriver att', quoted('Ni skriver att', 14, 14, 'skepsis', marks))).toBe('Ni skriver att ”skepsis” ');
  expect(after('Ordet .', quoted('Ordet .', 6, 6, 'skepsis', marks))).toBe('Ordet ”skepsis”.');
});
