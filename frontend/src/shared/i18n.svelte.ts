/** The page's language: its words, loaded when they are asked for, and its way of writing numbers, dates and times. */
import { type Messages, sv } from '../words/sv';
import { store, stored } from './stored';

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const WORDS: Record<Language, () => Promise<Messages>> = {
  sv: async () => sv,
  en: async () => (await import('../words/en')).en,
};
const REGION: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** The language to begin with: `?lang=`, else a stored choice, else the browser's first that we speak, else Swedish. */
export function preferred(search: string, kept: string | null, browser: readonly string[]): Language {
  const wishes = [new URLSearchParams(search).get('lang'), kept, ...browser.map((tag) => tag.split('-')[0] ?? '')];
  return wishes.map(spoken).find((code) => code !== undefined) ?? 'sv';
}

const spoken = (code: string | null): Language | undefined => LANGUAGES.find((known) => known === code);

class I18n {
  #language = $state<Language>('sv');
  #words = $state.raw<Messages>(sv);

  get language(): Language {
    return this.#language;
  }

  /** All the words of the page; read one section of it: `const t = $derived(i18n.t.desk)`. */
  get t(): Messages {
    return this.#words;
  }

  /** Begins in the language that is wanted; a language in the address is a choice, and is kept. */
  async start(): Promise<void> {
    const asked = spoken(new URLSearchParams(location.search).get('lang'));
    if (asked) store('lang', asked);
    await this.#speak(preferred(location.search, stored('lang'), navigator.languages));
  }

  async choose(language: Language): Promise<void> {
    store('lang', language);
    await this.#speak(language);
  }

  async #speak(language: Language): Promise<void> {
    this.#words = await WORDS[language]();
    this.#language = language;
    document.documentElement.lang = language;
  }

  number(value: number): string {
    return format(Intl.NumberFormat, this.#language, {}).format(value);
  }

  /** A day: "23 november", with the year only where it is not this one. */
  date(when: Date, now = new Date()): string {
    const year = when.getFullYear() === now.getFullYear() ? undefined : 'numeric';
    return this.#when(when, { day: 'numeric', month: 'long', year });
  }

  time(when: Date): string {
    return this.#when(when, { hour: '2-digit', minute: '2-digit' });
  }

  weekday(when: Date): string {
    return this.#when(when, { weekday: 'long' });
  }

  #when(when: Date, options: Intl.DateTimeFormatOptions): string {
    return format(Intl.DateTimeFormat, this.#language, options).format(when);
  }
}

export const i18n = new I18n();

const formats = new Map<string, unknown>();

/** One formatter for each language and set of options: making one is slow, using it is not. */
function format<F, O>(Format: new (region: string, options: O) => F, language: Language, options: O): F {
  const key = `${Format.name} ${language} ${JSON.stringify(options)}`;
  if (!formats.has(key)) formats.set(key, new Format(REGION[language], options));
  return formats.get(key) as F;
}
