/** The elements of a row, cloned for each: a thousand rows of components take the browser a second, these a tenth of one. */

const ROW = parsed(`
<article class="row" tabindex="-1">
  <div class="passage">
    <div class="above">
      <button type="button" class="who">
        <span class="dot"></span><span></span><span class="pen" aria-hidden="true">✎</span>
      </button>
      <button type="button" class="doubt" hidden></button>
    </div>
    <p class="text" dir="auto"></p>
  </div>
  <div class="card">
    <textarea class="body" data-field="body" rows="1" dir="auto"></textarea>
  </div>
</article>`);

const HINTS = parsed(`
<div class="hints">
  <button type="button" tabindex="-1" value="reply"><kbd aria-hidden="true">R</kbd> <span></span></button>
  <button type="button" tabindex="-1" value="approve"><kbd aria-hidden="true">A</kbd> <span></span></button>
  <button type="button" tabindex="-1" value="correct"><kbd aria-hidden="true">E</kbd> <span></span></button>
</div>`);

const STANCES = parsed(`
<div class="stance">
  <button type="button" tabindex="-1" value="approve"></button>
  <button type="button" tabindex="-1" value="correct"></button>
  <button type="button" tabindex="-1" value="respond"></button>
  <button type="button" tabindex="-1" value="remove"></button>
</div>`);

const FOOT = parsed(`
<div class="foot"><span></span><span class="status"></span><span class="priority"></span><span></span><span></span></div>`);

/** The parts of a row that are written to. */
export function rowParts() {
  const element = clone(ROW);
  return {
    element,
    passage: one(element, '.passage'),
    who: one(element, '.who'),
    dot: one(element, '.dot'),
    speaker: one(element, '.dot + span'),
    doubt: one(element, '.doubt'),
    text: one(element, '.text'),
    card: one(element, '.card'),
    field: one<HTMLTextAreaElement>(element, '.body'),
  };
}

export type Parts = ReturnType<typeof rowParts>;

export const hintParts = (): HTMLElement => clone(HINTS);
export const stanceParts = (): HTMLElement => clone(STANCES);
export const footParts = (): HTMLElement => clone(FOOT);

function parsed(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup.replace(/\n\s*/g, '');
  return template.content.firstElementChild as HTMLElement;
}

const clone = (element: HTMLElement): HTMLElement => element.cloneNode(true) as HTMLElement;

function one<E extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): E {
  return root.querySelector(selector) as E;
}
