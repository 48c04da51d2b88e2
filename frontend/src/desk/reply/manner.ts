/** How a draft writes speech: with dashes or which marks, with which verb, and in which order. */
import type { Quote, Segment } from '../../api/types';
import { Offsets } from '../../shared/offsets';

/** What stands around spoken words; a dash closes with nothing. */
export interface Marks {
  readonly open: string;
  readonly close: string;
}

export interface Manner {
  readonly marks: Marks;
  readonly verb: string;
  /** "säger Berg" is verb first, "Berg says" is not. */
  readonly verbFirst: boolean;
  /** The comma before the attribution stands within the marks. */
  readonly commaWithin: boolean;
}

type Said = Pick<Segment, 'text' | 'start'> & { readonly quotes: readonly Quote[] };
type Finding = { marks?: Marks; attribution?: Pick<Manner, 'verb' | 'verbFirst' | 'commaWithin'> };

const NO_BREAK_SPACE = '\u00a0';
export const DASH: Marks = { open: `–${NO_BREAK_SPACE}`, close: '' };

/** What a language's papers write where the draft itself shows nothing, or shows dashes and marks are needed. */
const USUAL: Record<string, Marks & Pick<Manner, 'verb' | 'verbFirst'>> = {
  sv: { open: '”', close: '”', verb: 'säger', verbFirst: true },
  nb: { open: '«', close: '»', verb: 'sier', verbFirst: true },
  da: { open: '»', close: '«', verb: 'siger', verbFirst: true },
  fi: { open: '”', close: '”', verb: 'sanoo', verbFirst: true },
  en: { open: '“', close: '”', verb: 'says', verbFirst: false },
  de: { open: '„', close: '“', verb: 'sagt', verbFirst: true },
  fr: { open: '«\u00a0', close: '\u00a0»', verb: 'dit', verbFirst: true },
  es: { open: '«', close: '»', verb: 'dice', verbFirst: true },
};

const OPENS = /(["'“”„«»‘’]\s?|[–—―-]\s*)$/u;
const CLOSES = /^\s?["'“”„«»‘’]/u;

/** The language's own marks, for words that are quoted within a reply. */
export function usualMarks(language: string): Marks {
  const { open, close } = USUAL[language] ?? (USUAL.en as Marks);
  return { open, close };
}

/** What the draft does most often; where it shows nothing, what is usual in its language. */
export function mannerOf(segments: readonly Said[], language: string): Manner {
  const findings = segments.flatMap((segment) => segment.quotes.map((quote) => finding(segment, quote)));
  const { verb, verbFirst } = USUAL[language] ?? (USUAL.en as (typeof USUAL)['en']);
  const usual = { verb, verbFirst, commaWithin: false };
  const marks = commonest(findings.map((found) => found.marks)) ?? usualMarks(language);
  return { marks, ...(commonest(findings.map((found) => found.attribution)) ?? usual) };
}

function finding({ text, start }: Said, quote: Quote): Finding {
  if (quote.mode !== 'direct') return {};
  const offsets = new Offsets(text);
  const [from, to] = [offsets.unit(quote.start - start), offsets.unit(quote.end - start)];
  return {
    marks: marksOf(text.slice(0, from), text.slice(to)),
    attribution: attributionOf(text.slice(from, to), text.slice(to), quote),
  };
}

function marksOf(before: string, after: string): Marks | undefined {
  const open = OPENS.exec(before)?.[0];
  if (open === undefined) return undefined;
  if (/[–—―-]/u.test(open)) return DASH;
  const close = CLOSES.exec(after)?.[0];
  return close === undefined ? undefined : { open, close };
}

/** `said` is what stands within the marks, `after` what follows: "där”, säger hon." */
function attributionOf(said: string, after: string, { cue, mention }: Quote): Finding['attribution'] {
  if (!cue || !mention || /\s/.test(cue)) return undefined;
  const commaWithin = said.trimEnd().endsWith(',') && CLOSES.test(after);
  const clause = after.replace(CLOSES, '').replace(/^[\s,]+/, '');
  if (clause.startsWith(`${cue} ${mention}`)) return { verb: cue, verbFirst: true, commaWithin };
  if (clause.startsWith(`${mention} ${cue}`)) return { verb: cue, verbFirst: false, commaWithin };
  return undefined;
}

/** The one that is found most often, the first of those where several are. */
function commonest<T>(found: (T | undefined)[]): T | undefined {
  const counts = new Map<string, { one: T; count: number }>();
  for (const one of found) {
    if (one === undefined) continue;
    const key = JSON.stringify(one);
    counts.set(key, { one, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce<{ one?: T; count: number }>(
    (best, next) => (next.count > best.count ? next : best),
    {
      count: 0,
    },
  ).one;
}
