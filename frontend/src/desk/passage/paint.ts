/** Puts runs of text into an element, without a component for each: a long draft has tens of thousands of them. */
import type { Attachment } from 'svelte/attachments';
import type { Run } from './marks';

export const paint =
  (runs: () => Run[]): Attachment<HTMLElement> =>
  (element) =>
    element.replaceChildren(...runs().map(drawn));

function drawn({ text, owner }: Run): Node | string {
  if (owner === 'nobody') return text;
  const mark = document.createElement('mark');
  mark.className = owner;
  mark.textContent = text;
  return mark;
}
