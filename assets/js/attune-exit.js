/*
 * <attune-exit> holds the way out of a page about harm. Without script it is a plain link. With script the page is blank at
 * once, and the site outside takes its place: Back does not lead here. Shift pressed three times does the same.
 * The history of the browser is not changed, and the page says so.
 */
(() => {
  "use strict";

  const TIMES = 3;
  /** Presses that are further apart are part of typing. Milliseconds. */
  const APART = 2000;

  class AttuneExit extends HTMLElement {
    connectedCallback() {
      this.way = this.querySelector("a");
      if (!this.way || this.ready) return;
      this.ready = true;
      this.presses = [];
      this.way.addEventListener("click", (event) => {
        event.preventDefault();
        this.leave();
      });
      document.addEventListener("keyup", (event) => this.pressed(event));
    }

    pressed(event) {
      if (event.key !== "Shift") {
        this.presses = [];
        return;
      }
      this.presses = [...this.presses, event.timeStamp].filter((time) => event.timeStamp - time < APART);
      if (this.presses.length >= TIMES) this.leave();
    }

    leave() {
      const address = this.way.href;
      document.title = "\u200b";
      document.body.replaceChildren();
      location.replace(address);
    }
  }

  customElements.define("attune-exit", AttuneExit);
})();
