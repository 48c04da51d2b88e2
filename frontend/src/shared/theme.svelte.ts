/** The look that was chosen: light, dark, or as the system has it. */
import { store, stored } from './stored';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

class Theme {
  #name = $state<ThemeName>(THEMES.find((name) => name === stored('theme')) ?? 'system');

  constructor() {
    this.#show();
  }

  get name(): ThemeName {
    return this.#name;
  }

  set name(name: ThemeName) {
    this.#name = name;
    store('theme', name === 'system' ? null : name);
    this.#show();
  }

  #show() {
    if (this.#name === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = this.#name;
  }
}

export const theme = new Theme();
