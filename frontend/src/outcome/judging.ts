/** What is said of a reply in the end: what a person has decided, or else what was found. */
import type { Outcome, ReplyOutcome, Result } from '../api/outcome';
import { i18n } from '../shared/i18n.svelte';

export type Tone = 'ok' | 'warn' | 'bad';

export const final = (reply: ReplyOutcome): Result => reply.decided ?? reply.result;

/** A paraphrase is never taken for sure; a correction that was made in part is none. */
export const isOpen = (reply: ReplyOutcome): boolean =>
  reply.decided === null && reply.result === 'paraphrased' && reply.request === null;

/** What counts as printed; what nobody has decided yet does not. */
export const isPrinted = (reply: ReplyOutcome): boolean =>
  !isOpen(reply) && (reply.stance === 'remove' ? reply.request === 'taken' : final(reply) !== 'absent');

export function judgement(reply: ReplyOutcome): { words: string; tone: Tone } {
  const t = i18n.t.revisions.outcome;
  const { request, stance } = reply;
  if (request !== null && reply.decided === null) {
    const words = stance === 'remove' ? t.removed : t.requests;
    return { words: words[request], tone: ({ taken: 'ok', partly: 'warn', not: 'bad' } as const)[request] };
  }
  if (isOpen(reply)) return { words: t.askYou, tone: 'warn' };
  const result = final(reply);
  const tone = ({ verbatim: 'ok', shortened: 'ok', paraphrased: 'ok', absent: 'bad' } as const)[result];
  return { words: t.results[result], tone };
}

/** The line under the title: when, how many, and what needs an eye. */
export function facts({ published_on, replies, quotes }: Outcome): string[] {
  const t = i18n.t.revisions.outcome;
  const open = replies.filter(isOpen).length;
  const changed = quotes.filter(({ result, as_asked }) => result === 'changed' && !as_asked).length;
  return [
    published_on ? t.published(i18n.date(new Date(published_on))) : '',
    replies.length ? t.printed(replies.filter(isPrinted).length, replies.length) : '',
    open ? t.decide(open) : '',
    changed ? t.changedQuotes(changed) : '',
  ].filter(Boolean);
}
