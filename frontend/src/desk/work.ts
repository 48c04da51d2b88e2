/** What works on the desk, and need not be there to be seen: one file, fetched right after the first view. */
export { begin } from './commands';
export { choices, kept } from './head/exporting';
export { reveal } from './movement';
export { waking } from './rows/alive';
export { adopt } from './saving/adopt.svelte';
export { send } from './saving/send';
export { default as Working } from './Working.svelte';
