/** Chooses what is shown. */
import { router } from '../../shared/router.svelte';
import type { Desk } from '../model/desk.svelte';
import { type Choice, written } from './filters';

/** Shows what a choice of filters lets through, and says so in the address. */
export function show(desk: Desk, choice: Choice): void {
  desk.choose(choice);
  // A change of the address can hold up the frame that shows the choice.
  requestAnimationFrame(() => setTimeout(() => router.setQuery(written(choice))));
}
