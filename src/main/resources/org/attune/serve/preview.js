/* Only in `attune serve`: loads the page anew after each building, and shows problems over it. */
(() => {
  "use strict";

  const shown = document.currentScript.dataset.shown;

  class AttunePreview extends HTMLElement {
    #panel;
    #room;
    #before;

    constructor() {
      super();
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = "/.attune/preview.css";
      this.#panel = document.createElement("section");
      this.#panel.setAttribute("aria-labelledby", "title");
      this.#panel.lang = "en";
      this.#panel.dir = "ltr";
      this.#panel.hidden = true;
      this.#panel.addEventListener("focusin", (event) => this.#remember(event.relatedTarget));
      this.attachShadow({ mode: "open" }).append(style, this.#panel);
    }

    connectedCallback() {
      this.#room = new ResizeObserver(() => this.#makeRoom());
      this.#room.observe(this.#panel);
      document.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && !this.#panel.hidden) {
          this.close();
        }
      });
    }

    /** Shows a report of problems, or nothing where there are none. */
    show(report) {
      if (report.problems.length === 0) {
        this.close();
        return;
      }
      const alert = document.createElement("div");
      alert.setAttribute("role", "alert");
      this.#panel.hidden = false;
      this.#panel.className = report.errors > 0 ? "error" : "warning";
      this.#panel.replaceChildren(this.#head(report, alert), this.#list(report.problems));
      alert.append(this.#title(report));
    }

    close() {
      const inside = this.shadowRoot.activeElement !== null;
      this.#panel.hidden = true;
      this.#makeRoom();
      if (inside && this.#before?.isConnected) {
        this.#before.focus();
      }
    }

    #remember(element) {
      if (element && element !== this) {
        this.#before = element;
      }
    }

    /* The page can be scrolled until its last line, the help included, stands above the panel. */
    #makeRoom() {
      const height = this.#panel.hidden ? "" : `${this.#panel.offsetHeight}px`;
      document.documentElement.style.paddingBottom = height;
      document.documentElement.style.scrollPaddingBottom = height;
    }

    #head(report, alert) {
      const head = document.createElement("header");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Close";
      button.addEventListener("click", () => this.close());
      head.append(alert, button);
      return head;
    }

    #title(report) {
      const title = document.createElement("h2");
      title.id = "title";
      const counts = [count(report.errors, "error"), count(report.warnings, "warning")];
      title.textContent =
        counts.filter((text) => text).join(", ") +
        (report.errors > 0 ? ". You see the last good pages." : ".");
      return title;
    }

    #list(problems) {
      const list = document.createElement("ul");
      list.tabIndex = 0;
      list.setAttribute("aria-labelledby", "title");
      list.append(...problems.map(item));
      return list;
    }
  }

  function count(number, noun) {
    return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
  }

  function sentence(text) {
    return /[.?]$/.test(text) ? text : `${text}.`;
  }

  function item(problem) {
    const line = document.createElement("li");
    const parts = [];
    if (problem.path) {
      const place = document.createElement("code");
      place.textContent = `${problem.path}:${problem.line}:${problem.column}`;
      parts.push(place, " ");
    }
    const word = document.createElement("strong");
    word.textContent = `${problem.severity}:`;
    const said = [sentence(problem.message)];
    if (problem.detail) {
      said.push(sentence(problem.detail));
    }
    if (problem.fix) {
      said.push(`Fix: ${sentence(problem.fix)}`);
    }
    line.append(...parts, word, ` ${said.join(" ")} [${problem.rule}]`);
    return line;
  }

  customElements.define("attune-preview", AttunePreview);
  const preview = document.createElement("attune-preview");
  document.body.append(preview);

  let source;

  function listen() {
    source = new EventSource("/.attune/events");
    source.addEventListener("shown", (event) => {
      if (event.lastEventId !== shown) {
        source.close();
        location.reload();
      } else {
        preview.show(JSON.parse(event.data));
      }
    });
  }

  /* A browser keeps few connections to one host, so a page that nobody sees gives its own back. */
  function attend() {
    source?.close();
    source = undefined;
    if (document.visibilityState === "visible") {
      listen();
    }
  }

  document.addEventListener("visibilitychange", attend);
  window.addEventListener("pagehide", () => source?.close());
  window.addEventListener("pageshow", (event) => event.persisted && attend());
  attend();
})();
