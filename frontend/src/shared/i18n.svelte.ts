/** The page's language: its words, loaded section by section as views need them, and its way of writing figures and times. */
import type { Messages } from '../words/messages';
import { store, stored } from './stored';

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Section = keyof Messages;

/** What a view says first has a file of its own; all the rest is in one. */
const WORDS = {
  shared: { sv: () => import('../words/shared.sv'), en: () => import('../words/shared.en') },
  drafts: { sv: () => import('../words/drafts.sv'), en: () => import('../words/drafts.en') },
  desk: { sv: () => import('../words/desk.sv'), en: () => import('../words/desk.en') },
  rest: { sv: () => import('../words/rest.sv'), en: () => import('../words/rest.en') },
} satisfies Record<string, Record<Language, () => Promise<Partial<Messages>>>>;
type File = keyof typeof WORDS;
const REGION: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** The language to begin with: `?lang=`, else a stored choice, else the browser's first that we speak, else Swedish. */
export function preferred(search: string, kept: string | null, browser: readonly string[]): Language {
  const wishes = [new URLSearchParams(search).get('lang'), kept, ...browser.map((tag) => tag.split('-')[0] ?? '')];
  return wishes.map(spoken).find((code) => code !== undefined) ?? 'sv';
}

const spoken = (code: string | null): Language | undefined => LANGUAGES.find((known) => known === code);

class I18n {
  #language = $state<Language>(preferred(location.search, stored('lang'), navigator.languages));
  #wanted = this.#language;
  #words = $state.raw<Partial<Messages>>({});
  #files = new Set<File>(['shared']);
  /** What was asked for last; each wish waits for the one before, so that the last one stands. */
  #turn: Promise<void> = Promise.resolve();

  get language(): Language {
    return this.#language;
  }

  /** The words of the page; read one section of it: `const t = $derived(i18n.t.desk)`. */
  get t(): Messages {
    return this.#words as Messages; // a view is shown only once its section is there
  }

  /** Begins with what every view says. A language in the address is a choice, and is kept. */
  async start(): Promise<void> {
    const asked = spoken(new URLSearchParams(location.search).get('lang'));
    if (asked) store('lang', asked);
    await this.#speak();
  }

  /** Fetches the words of a section in the language of the page, unless they are there. */
  async need(section: Section): Promise<void> {
    this.#files.add(Object.hasOwn(WORDS, section) ? (section as File) : 'rest');
    if (!Object.hasOwn(this.#words, section)) await this.#speak();
  }

  async choose(language: Language): Promise<void> {
    store('lang', language);
    this.#wanted = language;
    await this.#speak();
  }

  #speak(): Promise<void> {
    this.#turn = this.#turn.catch(() => undefined).then(() => this.#fetch(this.#wanted));
    return this.#turn;
  }

  async #fetch(language: Language): Promise<void> {
    const files = [...this.#files].map((file) => WORDS[file][language]());
    this.#words = Object.assign({}, ...(await Promise.all(files)));
    this.#language = language;
    document.documentElement.lang = language;
  }

  number(value: number): string {
    return format(Intl.NumberFormat, this.#language, {}).format(value);
  }

  /** A part of a whole, from 0 to 1, in hundredths. */
  percent(part: number): string {
    return format(Intl.NumberFormat, this.#language, { style: 'percent' }).format(part);
  }

  /** A day: "23 november", with the year only where it is not this one. */
  date(when: Date, now = new Date()): string {
    const year = when.getFullYear() === now.getFullYear() ? undefined : 'numeric';
    return this.#when(when, { day: 'numeric', month: 'long', year });
  }

  /** A day with its year, for what is read in other years too. */
  dateOfYear(when: Date): string {
    return this.#when(when, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** By this browser's clock, or by the one of a zone. */
  time(when: Date, timeZone?: string): string {
    return this.#when(when, { hour: '2-digit', minute: '2-digit', timeZone });
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
