/*
 * <attune-term> holds a link to a word in the glossary, and the word's meaning in data-meaning,
 * with its language in data-lang where that is not the page's. Where the browser has
 * popovers, the link becomes a button that shows the meaning in place; elsewhere, or without script, it stays a link.
 * It stays an <a> all the same: a <button> can't break over two lines, and a new tab may still be opened from it.
 */
(() => {
  "use strict";

  const GAP = 6;
  const MARGIN = 16;
  let count = 0;

  class AttuneTerm extends HTMLElement {
    connectedCallback() {
      this.word = this.querySelector("a");
      if (!this.word || !this.dataset.meaning || this.bubble || !("popover" in HTMLElement.prototype)) return;
      this.bubble = this.makeBubble();
      this.append(this.bubble);
      this.word.setAttribute("role", "button");
      this.word.setAttribute("aria-expanded", "false");
      this.word.setAttribute("aria-describedby", this.bubble.firstChild.id);
      this.word.addEventListener("pointerdown", () => (this.openBefore = this.bubble.matches(":popover-open")));
      this.word.addEventListener("click", (event) => this.clicked(event));
      this.word.addEventListener("keydown", (event) => this.pressed(event));
    }

    makeBubble() {
      const bubble = document.createElement("span");
      bubble.className = "term-meaning";
      bubble.popover = "auto";
      const text = document.createElement("span");
      text.id = `term-meaning-${++count}`;
      text.textContent = this.dataset.meaning;
      if (this.dataset.lang) text.lang = this.dataset.lang;
      const more = document.createElement("a");
      more.href = this.word.getAttribute("href");
      more.textContent = this.dataset.more || this.word.textContent;
      bubble.append(text, document.createElement("br"), more);
      bubble.addEventListener("toggle", (event) => this.toggled(event.newState === "open"));
      return bubble;
    }

    /** A press outside an open popover closes it, and the word counts as outside: that press must not open it again. */
    clicked(event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const closedByPress = this.openBefore;
      this.openBefore = false;
      if (!closedByPress) this.bubble.togglePopover();
    }

    pressed(event) {
      if (event.key !== " ") return;
      event.preventDefault();
      this.bubble.togglePopover();
    }

    toggled(open) {
      this.word.setAttribute("aria-expanded", String(open));
      if (open) this.place();
    }

    /** Under the word where there is room, else above it; never past an edge of the window. */
    place() {
      const boxes = this.word.getClientRects();
      const first = boxes[0];
      const last = boxes[boxes.length - 1];
      const { offsetWidth: width, offsetHeight: height } = this.bubble;
      const right = document.documentElement.clientWidth - width - MARGIN;
      const below = last.bottom + GAP + height <= window.innerHeight || first.top < height + GAP;
      const top = below ? last.bottom + GAP : first.top - GAP - height;
      const left = Math.max(MARGIN, Math.min(below ? last.left : first.left, right));
      this.bubble.style.left = `${left + window.scrollX}px`;
      this.bubble.style.top = `${top + window.scrollY}px`;
    }
  }

  customElements.define("attune-term", AttuneTerm);
})();
