/** The visit that the parts of the desk belong to. */
import { createContext } from 'svelte';
import type { Session } from './session';

export const [theSession, provideSession] = createContext<Session>();
