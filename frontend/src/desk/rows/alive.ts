/** What lives in a row that is near the window: fetched once the rows are on the page, and put into their elements. */
import { mount, unmount } from 'svelte';
import Under from '../passage/Under.svelte';
import Above from '../reply/Above.svelte';
import Below from '../reply/Below.svelte';
import type { Wake } from './view';

/** `context` is that of the desk, so that the parts know their session. */
export function waking(context: Map<unknown, unknown>): Wake {
  return (row, { passage, text, card, field }) => {
    const props = { row };
    const parts = [
      mount(Under, { target: passage, props: { row, text }, context }),
      mount(Above, { target: card, anchor: field, props, context }),
      mount(Below, { target: card, props, context }),
    ];
    return () => {
      for (const part of parts) void unmount(part);
    };
  };
}
