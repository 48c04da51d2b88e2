/** Copies text that has no place on the desk, and says whether it went well. */
import { i18n } from '../shared/i18n.svelte';
import { toasts } from '../shared/toasts.svelte';

export async function copy(text: string): Promise<void> {
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  toasts.say(copied ? i18n.t.tools.strays.copied : i18n.t.tools.export.copyFailed);
}
