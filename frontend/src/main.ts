/** Starts the page, in the language and the look that were chosen. */
import { mount } from 'svelte';
import App from './App.svelte';
import { i18n } from './shared/i18n.svelte';
import './shared/theme.css';
import './shared/theme.svelte';

await i18n.start();
mount(App, { target: document.body });
