/** Tells the page that something has changed, at no cost while nothing on the page watches it. */
export class Version {
  #now = $state.raw({});

  /** What calls this while it draws is drawn anew after the next `touch`. */
  watch(): void {
    void this.#now;
  }

  touch(): void {
    this.#now = {};
  }
}
