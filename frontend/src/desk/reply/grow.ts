/** Lets a field grow with its text where the browser cannot do so by itself. */
import type { Attachment } from 'svelte/attachments';

const BY_ITSELF = CSS.supports('field-sizing', 'content');

export function grown(field: HTMLTextAreaElement): void {
  if (BY_ITSELF) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

export const grow: Attachment<HTMLTextAreaElement> = (field) => {
  const fit = () => grown(field);
  fit();
  field.addEventListener('input', fit);
  return () => field.removeEventListener('input', fit);
};
