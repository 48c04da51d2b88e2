/** Lets a field grow with its text where the browser cannot do so by itself. */
import type { Attachment } from 'svelte/attachments';

const BY_ITSELF = CSS.supports('field-sizing', 'content');

export const grow: Attachment<HTMLTextAreaElement> = (field) => {
  if (BY_ITSELF) return;
  const fit = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  };
  fit();
  field.addEventListener('input', fit);
  return () => field.removeEventListener('input', fit);
};
