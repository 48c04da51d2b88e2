/**
 * Text with its paragraphs out of the HTML that Word, Google Docs, Outlook, Gmail and web pages put on the clipboard.
 * The same rules as the server's reader of web pages (app/documents/readers/html.py); tests/vectors/paste.json holds both to them.
 */
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
const LOST = 0.1; // of the letters: then the plain text is better

/** The text to paste: of the HTML where that says more, else the plain one. */
export function pasted(html: string, plain: string): string {
  const text = html ? textOf(html) : '';
  return letters(text) >= (1 - LOST) * letters(plain) && text ? text : plain.replace(/\r\n?/g, '\n');
}

export function textOf(html: string): string {
  const page = document.createElement('template'); // in which nothing is run, fetched or styled
  page.innerHTML = unstyled(html);
  const out = new Paragraphs();
  walk(page.content, false, out);
  return out.done();
}

const letters = (text: string) => text.replace(/\s+/g, '').length;

/** Gathers paragraphs: a second line break in a row begins a new one. */
class Paragraphs {
  #all: string[] = [];
  #now = '';
  #label = '';

  words(text: string) {
    const joined = text.replace(/[ \t\n\r\f]+/g, ' ');
    this.verbatim(/(^|[ \n])$/.test(this.#now) ? joined.replace(/^ /, '') : joined);
  }

  verbatim(text: string) {
    if (this.#label && text.trim()) {
      this.#now += this.#label;
      this.#label = '';
    }
    this.#now += text;
  }

  /** What stands before the next words, in whichever paragraph they are. */
  label(text: string) {
    this.#label = text;
  }

  lineBreak() {
    if (this.#now.endsWith('\n')) this.end();
    else this.#now = `${this.#now.replace(/ $/, '')}\n`;
  }

  end() {
    const text = this.#now.trim();
    if (text) this.#all.push(text);
    this.#now = '';
  }

  done(): string {
    this.end();
    return this.#all.join('\n\n');
  }
}

function walk(parent: ParentNode & Node, asItStands: boolean, out: Paragraphs) {
  for (const node of parent.childNodes) {
    if (node instanceof Text) text(node.data, asItStands, out);
    else if (node instanceof Element && !isDropped(node)) enter(node, asItStands, out);
  }
}

function enter(element: Element, asItStands: boolean, out: Paragraphs) {
  if (element.tagName === 'BR') return out.lineBreak();
  if (SIGN_OF_A_LIST.test(style(element))) return sign(element.textContent ?? '', out);
  const block = BLOCKS.has(element.tagName);
  if (block) out.end();
  if (element.tagName === 'LI') out.label(numberOf(element));
  walk(element, asItStands || element.tagName === 'PRE' || AS_IT_STANDS.test(style(element)), out);
  if (block) out.end();
}

function text(data: string, asItStands: boolean, out: Paragraphs) {
  if (!asItStands) return out.words(data);
  data.split('\n').forEach((line, number) => {
    if (number) out.lineBreak();
    out.verbatim(line.replace(/\r$/, ''));
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
