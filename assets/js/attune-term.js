/*
 * <attune-term> holds a link to a word in the glossary, and the word's meaning in data-meaning. With the popover of the
 * browser the link becomes a button that shows the meaning in place; without it, or without script, it stays a link.
 */
(() => {
  "use strict";

  const GAP = 6;
  let count = 0;

  class AttuneTerm extends HTMLElement {
    connectedCallback() {
      const link = this.querySelector("a");
      const meaning = this.dataset.meaning;
      if (!link || !meaning || this.button || !("popover" in HTMLElement.prototype)) return;
      this.bubble = this.makeBubble(link, meaning);
      this.button = this.makeButton(link);
      link.replaceWith(this.button, this.bubble);
    }

    makeButton(link) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "term-button";
      button.append(...link.childNodes);
      button.setAttribute("aria-expanded", "false");
      button.setAttribute("aria-describedby", this.bubble.firstChild.id);
      button.popoverTargetElement = this.bubble;
      return button;
    }

    makeBubble(link, meaning) {
      const bubble = document.createElement("span");
      bubble.className = "term-meaning";
      bubble.popover = "auto";
      const text = document.createElement("span");
      text.id = `term-meaning-${++count}`;
      text.textContent = meaning;
      const more = document.createElement("a");
      more.href = link.getAttribute("href");
      more.textContent = this.dataset.more || link.textContent;
      bubble.append(text, document.createElement("br"), more);
      bubble.addEventListener("toggle", (event) => this.toggled(event.newState === "open"));
      return bubble;
    }

    toggled(open) {
      this.button.setAttribute("aria-expanded", String(open));
      if (open) this.place();
    }

    /** Under the word where there is room, else above it; never past an edge of the window. */
    place() {
      const word = this.button.getClientRects()[0];
      const { offsetWidth: width, offsetHeight: height } = this.bubble;
      const room = document.documentElement.clientWidth - width - 16;
      const below = word.bottom + GAP + height <= window.innerHeight || word.top < height + GAP;
      const last = this.button.getClientRects()[this.button.getClientRects().length - 1];
      const top = below ? last.bottom + GAP : word.top - GAP - height;
      this.bubble.style.left = `${Math.max(16, Math.min(word.left, room)) + window.scrollX}px`;
      this.bubble.style.top = `${top + window.scrollY}px`;
    }
  }

  customElements.define("attune-term", AttuneTerm);
})();
