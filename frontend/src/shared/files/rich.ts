/**
 * Text with its paragraphs out of the HTML that Word, Google Docs, Outlook, Gmail and web pages put on the clipboard, and its
 * headings, bold and italics. The same rules as the server's reader of web pages (app/documents/readers/html.py);
 * tests/vectors/paste.json holds both to them.
 */
import type { Given } from './given.svelte';
import { Moving, type Span } from './moving';

const DROPPED = new Set(
  `AUDIO BUTTON CANVAS EMBED HEAD IFRAME INPUT MATH META NAV NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE
  TEXTAREA TITLE VIDEO FOOTER ASIDE DEL`.split(/\s+/),
);
const BLOCKS = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FORM H1 H2 H3 H4 H5 H6
  HEADER HR HTML LEGEND LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i;
const BESIDE = /mso-element\s*:\s*(?:comment|footnote|endnote)-list/i;
const SIGN_OF_A_LIST = /mso-list\s*:\s*ignore/i;
const AS_IT_STANDS = /white-space\s*:\s*(?:pre|break-spaces)/i;
const WEIGHT = /font-weight\s*:\s*(\w+)/i;
const SLANT = /font-style\s*:\s*(\w+)/i;
const TITLES = /\b(?:MsoTitle|MsoSubtitle|MsoHeading\w*)\b/;
const LOST = 0.1; // of the letters: then the plain text is better

/** `spans` are what is set apart in the text. */
export type Rich = { text: string; spans: Span[] };
type Looks = { strong: boolean; emphasis: boolean };

/** The text to paste: of the HTML where that says more, else the plain one. */
export function pasted(html: string, plain: string): Rich {
  const rich = read(html);
  if (rich.text && letters(rich.text) >= (1 - LOST) * letters(plain)) return rich;
  return { text: plain.replace(/\r\n?/g, '\n'), spans: [] };
}

/** The selection when it was asked for, and how long the text was; empty where the caret has waited. */
export type Asked = number[];

/** Puts it where the caret was when it was asked for, before what has been typed since. */
export function insert(given: Given, box: HTMLTextAreaElement, rich: Rich, [start, end = 0, length]: Asked): void {
  const since = start === undefined || box.value.length === length ? undefined : box.selectionEnd;
  if (start !== undefined) box.setSelectionRange(start, since === undefined ? end : start);
  const before = box.value.length;
  put(given, box, rich);
  const moved = box.value.length - before;
  if (since !== undefined) box.setSelectionRange(since + moved, since + moved);
}

/** Puts it where the caret is, by the browser's own command, so that Ctrl+Z takes it back. */
function put(given: Given, box: HTMLTextAreaElement, { text, spans }: Rich): void {
  const { selectionStart, selectionEnd } = box;
  given.moving ??= new Moving(box.value);
  if (!document.execCommand('insertText', false, text)) box.setRangeText(text, selectionStart, selectionEnd, 'end');
  given.text = box.value;
  given.moving.follow(box.value);
  given.moving.add(selectionStart, spans);
}

function read(html: string): Rich {
  const page = document.createElement('template'); // in which nothing is run, fetched or styled
  page.innerHTML = unstyled(html);
  const out = new Paragraphs();
  walk(page.content, { strong: false, emphasis: false }, false, out);
  return out.done();
}

const letters = (text: string) => text.replace(/\s+/g, '').length;

/** Gathers paragraphs: a second line break in a row begins a new one. */
class Paragraphs {
  #text = '';
  #spans: Span[] = [];
  #now = '';
  #own: Span[] = [];
  #label = '';

  words(text: string, looks: Looks) {
    const joined = text.replace(/[ \t\n\r\f]+/g, ' ');
    this.verbatim(/(^|[ \n])$/.test(this.#now) ? joined.replace(/^ /, '') : joined, looks);
  }

  verbatim(text: string, looks: Looks) {
    if (this.#label && text.trim()) {
      this.#now += this.#label;
      this.#label = '';
    }
    const start = this.#now.length;
    this.#now += text;
    for (const kind of ['strong', 'emphasis'] as const) {
      if (looks[kind]) this.#own.push({ kind, start, end: this.#now.length });
    }
  }

  /** What stands before the next words, in whichever paragraph they are. */
  label(text: string) {
    this.#label = text;
  }

  lineBreak() {
    if (this.#now.endsWith('\n')) this.end();
    else this.#now = `${this.#now.replace(/ $/, '')}\n`;
  }

  end(heading = false) {
    const text = this.#now.trim();
    const lead = this.#now.length - this.#now.trimStart().length;
    if (text) {
      if (this.#text) this.#text += '\n\n';
      const own = heading ? [{ kind: 'heading' as const, start: lead, end: lead + text.length }] : this.#own;
      this.#spans.push(...own.flatMap((span) => placed(span, lead, text.length, this.#text.length)));
      this.#text += text;
    }
    this.#now = '';
    this.#own = [];
  }

  done(): Rich {
    this.end();
    return { text: this.#text, spans: this.#spans };
  }
}

/** A span of a paragraph before it is trimmed, where that comes to stand. */
function placed({ kind, start, end }: Span, lead: number, length: number, at: number): Span[] {
  const [from, to] = [Math.max(start - lead, 0), Math.min(end - lead, length)];
  return from < to ? [{ kind, start: at + from, end: at + to }] : [];
}

function walk(parent: ParentNode & Node, looks: Looks, asItStands: boolean, out: Paragraphs) {
  for (const node of parent.childNodes) {
    if (node instanceof Text) text(node.data, looks, asItStands, out);
    else if (node instanceof Element && !isDropped(node)) enter(node, looks, asItStands, out);
  }
}

function enter(element: Element, around: Looks, asItStands: boolean, out: Paragraphs) {
  if (element.tagName === 'BR') return out.lineBreak();
  if (SIGN_OF_A_LIST.test(style(element))) return sign(element.textContent ?? '', out);
  const block = BLOCKS.has(element.tagName);
  if (block) out.end();
  if (element.tagName === 'LI') out.label(numberOf(element));
  const isKept = asItStands || element.tagName === 'PRE' || AS_IT_STANDS.test(style(element));
  walk(element, looksOf(element, around), isKept, out);
  if (block) out.end(isHeading(element));
}

/** How the text in an element looks: its own word, else that of what is around it. */
function looksOf(element: Element, around: Looks): Looks {
  const weight = WEIGHT.exec(style(element))?.[1]?.toLowerCase();
  const slant = SLANT.exec(style(element))?.[1]?.toLowerCase();
  const strong = around.strong || element.matches('b, strong');
  const emphasis = around.emphasis || element.matches('i, em, cite, dfn');
  return {
    strong: weight ? /^bold(er)?$/.test(weight) || Number(weight) >= 600 : strong,
    emphasis: slant ? /^(italic|oblique)$/.test(slant) : emphasis,
  };
}

const isHeading = (element: Element): boolean =>
  element.matches('h1, h2, h3, h4, h5, h6, [role="heading"]') || TITLES.test(element.className);

function text(data: string, looks: Looks, asItStands: boolean, out: Paragraphs) {
  if (!asItStands) return out.words(data, looks);
  data.split('\n').forEach((line, number) => {
    if (number) out.lineBreak();
    out.verbatim(line.replace(/\r$/, ''), looks);
  });
}

/** Word writes the numbers of a list as text; its dots are not. */
function sign(of: string, out: Paragraphs) {
  if (/[\p{L}\p{N}]/u.test(of)) out.label(`${of.trim()} `);
}

function numberOf(item: Element): string {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return '';
  const before = [...list.children].filter((child) => child.tagName === 'LI').indexOf(item);
  return `${list.start + before}. `;
}

/** Our content policy lets nobody style an element; so a style is kept under another name, to be read only. */
const unstyled = (html: string) => html.replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));

const style = (element: Element) => element.getAttribute('data-style') ?? '';

const isDropped = (element: Element) =>
  DROPPED.has(element.tagName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  HIDDEN.test(style(element)) ||
  BESIDE.test(style(element)) ||
  element.classList.contains('msocomanchor');
