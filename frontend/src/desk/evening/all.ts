/** All that surrounds the replies, fetched together: each alone would cost the desk another name of a file. */

export { default as aside } from './Aside.svelte';
export { default as ask } from './Ask.svelte';
export { default as decline } from './Decline.svelte';
export { default as notes } from './Notes.svelte';
export { default as palette } from './Palette.svelte';
export { default as promises } from './Promises.svelte';
