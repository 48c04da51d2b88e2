/** Deletes a reply, with a way back. */
import { i18n } from '../../shared/i18n.svelte';
import { toasts } from '../../shared/toasts.svelte';
import type { Desk } from '../model/desk.svelte';
import type { Row } from '../model/row';
import { focusEditor, focusRow } from '../movement';

export function removeReply(desk: Desk, row: Row): void {
  const before = row.content;
  row.remove();
  void focusRow(desk, row);
  toasts.say(i18n.t.tools.removed, () => {
    row.edit(before);
    void focusEditor(desk, row);
  });
}
