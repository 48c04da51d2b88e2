/** Makes a draft of an article of our own, so that a newcomer has something to answer. */
import { createDraft } from '../api/drafts';
import { withOffset } from '../shared/about/about';
import { rememberExample } from '../shared/examples';
import type { Language } from '../shared/i18n.svelte';

export type Example = { title: string; outlet: string; journalist: string; text: string };

const ARTICLES: Record<Language, () => Promise<Example>> = {
  sv: async () => (await import('./example.sv')).example,
  en: async () => (await import('./example.en')).example,
};
const HOURS_LEFT = 4;

/** Answers the id of the draft it made. */
export async function openExample(language: Language): Promise<string> {
  const article = await ARTICLES[language]();
  const space = { amount: 900, unit: 'characters' as const };
  const draft = await createDraft({ ...article, language, space, deadline: withOffset(inAWhile(new Date())) });
  rememberExample(draft.id);
  return draft.id;
}

/** On the hour, a few hours from now. */
function inAWhile(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours() + HOURS_LEFT);
}
