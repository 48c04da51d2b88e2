/** The time, for what is shown as time passes: what reads it in a component is drawn again every twenty seconds. */
import { createSubscriber } from 'svelte/reactivity';

const TICK = 20_000; // milliseconds

const subscribe = createSubscriber((update) => {
  const ticking = setInterval(update, TICK);
  return () => clearInterval(ticking);
});

export const clock = {
  get now(): Date {
    subscribe();
    return new Date();
  },
};
