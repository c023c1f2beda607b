/*
 * <attune-settings> lets a reader choose size, spacing and colours of the text. The choice holds for the open page; it is kept
 * on the device only where the reader ticks that box, and taken away again when the tick is. Without script there is no
 * panel: the page follows the browser's own settings.
 */
(() => {
  "use strict";

  const KEY = "attune-reading";
  const PARTS = { size: ["normal", "large", "largest"], spacing: ["normal", "wide"], theme: ["device", "light", "dark"] };
  const root = document.documentElement;

  /** What is kept on the device; storage may be switched off, or hold what another page of the host left there. */
  function kept() {
    try {
      return JSON.parse(localStorage.getItem(KEY));
    } catch {
      return null;
    }
  }

  function keep(choice) {
    try {
      if (choice) localStorage.setItem(KEY, JSON.stringify(choice));
      else localStorage.removeItem(KEY);
      return true;
    } catch {
      return false;
    }
  }

  function apply(choice) {
    for (const [part, values] of Object.entries(PARTS)) {
      if (values.indexOf(choice[part]) > 0) root.dataset[part] = choice[part];
      else delete root.dataset[part];
    }
  }

  const remembered = kept();
  if (remembered && typeof remembered === "object") apply(remembered);

  class AttuneSettings extends HTMLElement {
    connectedCallback() {
      if (this.panel) return;
      this.panel = this.querySelector("template").content.firstElementChild.cloneNode(true);
      this.form = this.panel.querySelector("form");
      this.box = this.form.elements.keep;
      this.fill();
      this.form.addEventListener("change", (event) => this.changed(event));
      this.form.addEventListener("submit", (event) => event.preventDefault());
      this.form.querySelector("button").addEventListener("click", () => this.reset());
      this.panel.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
      this.append(this.panel);
    }

    /** The form shows what holds. */
    fill() {
      for (const [part, values] of Object.entries(PARTS)) this.form.elements[part].value = root.dataset[part] || values[0];
      this.box.checked = kept() !== null;
    }

    choice() {
      const choice = {};
      for (const part of Object.keys(PARTS)) choice[part] = this.form.elements[part].value;
      return choice;
    }

    changed(event) {
      const choice = this.choice();
      apply(choice);
      if (this.box.checked || event.target === this.box) {
        const done = keep(this.box.checked ? choice : null);
        if (!done) this.box.checked = false;
      }
    }

    reset() {
      keep(null);
      apply({});
      this.fill();
    }

    close() {
      if (!this.panel.open) return;
      this.panel.open = false;
      this.panel.querySelector("summary").focus();
    }
  }

  customElements.define("attune-settings", AttuneSettings);
})();
