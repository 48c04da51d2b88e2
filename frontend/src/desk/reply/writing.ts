/** Writes into a field as if it were typed, so that the browser's own undo takes it back. */
import type { Change } from './helps';

export function write(field: HTMLTextAreaElement, { start, end, text }: Change): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, start, end, 'end'); // a browser that does not know the command cannot undo this
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
