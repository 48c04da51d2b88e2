/** Starts the page, in the language and the look that were chosen. */
import { mount } from 'svelte';
import App from './App.svelte';
import { i18n } from './shared/i18n.svelte';
import { router } from './shared/router.svelte';
import './shared/theme.css';
import './shared/theme.svelte';
import { views } from './views';

views[router.route.view]().catch(() => undefined); // asked for with the words; the view itself says what failed
await i18n.start();
mount(App, { target: document.body });
