/*
 * <attune-search> searches the index that search-index.js has put at globalThis.attuneSearch. Nothing is sent and
 * nothing is stored. Without script the page shows its list of all pages, which stays below the results.
 */
(() => {
  "use strict";

  const MOST = 30;
  /** The fields of the index: title, headings, description, body; u is the address. */
  const WEIGHTS = { t: 8, h: 4, d: 3, b: 1 };

  /** Lower case, without accents, so that "cafe" finds "Café". */
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) || [];

  /** How well one field answers one word: a whole word counts twice as much as its beginning. */
  function worth(words, wanted) {
    let best = 0;
    for (const word of words) {
      if (word === wanted) return 2;
      if (word.startsWith(wanted)) best = 1;
    }
    return best;
  }

  function score(page, wanted) {
    let total = 0;
    for (const word of wanted) {
      let found = 0;
      for (const field in WEIGHTS) found += WEIGHTS[field] * worth(page.words[field], word);
      if (found === 0) return 0;
      total += found;
    }
    return total;
  }

  function prepare(entry) {
    const words = {};
    for (const field in WEIGHTS) words[field] = wordsOf(entry[field] || "");
    return { entry, words };
  }

  /** The text in pieces, with <mark> round each word that begins with one of the wanted. */
  function marked(text, wanted) {
    const pieces = document.createDocumentFragment();
    for (const piece of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
      const folded = fold(piece);
      if (piece && wanted.some((word) => folded.startsWith(word))) {
        const mark = document.createElement("mark");
        mark.textContent = piece;
        pieces.append(mark);
      } else {
        pieces.append(piece);
      }
    }
    return pieces;
  }

  /** About 160 characters of the text round the first word that was found. */
  function excerpt(entry, wanted) {
    const text = entry.b || "";
    const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].find((match) =>
      wanted.some((word) => fold(match[0]).startsWith(word)),
    );
    if (!found) return entry.d || text.slice(0, 160);
    const start = text.lastIndexOf(" ", Math.max(0, found.index - 60)) + 1;
    const end = text.indexOf(" ", found.index + 100);
    return (start > 0 ? "… " : "") + text.slice(start, end < 0 ? undefined : end) + (end < 0 ? "" : " …");
  }

  class AttuneSearch extends HTMLElement {
    connectedCallback() {
      if (!globalThis.attuneSearch || this.field) return;
      this.pages = globalThis.attuneSearch.map(prepare);
      const box = document.createElement("div");
      box.className = "search-field";
      box.setAttribute("role", "search");
      box.append(this.makeLabel(), this.makeNote());
      this.status = document.createElement("p");
      this.status.className = "results-status";
      this.status.setAttribute("role", "status");
      this.list = document.createElement("ol");
      this.list.className = "rows results";
      this.list.hidden = true;
      this.append(box, this.status, this.list);
    }

    makeLabel() {
      const label = document.createElement("label");
      label.textContent = this.dataset.label;
      this.field = document.createElement("input");
      this.field.type = "search";
      this.field.autocomplete = "off";
      this.field.spellcheck = false;
      this.field.addEventListener("input", () => this.show(this.field.value));
      label.append(this.field);
      return label;
    }

    makeNote() {
      const note = document.createElement("p");
      note.textContent = this.dataset.note;
      return note;
    }

    find(query) {
      const wanted = wordsOf(query);
      const found = this.pages
        .map((page) => ({ page, points: wanted.length ? score(page, wanted) : 0 }))
        .filter((hit) => hit.points > 0)
        .sort((a, b) => b.points - a.points || a.page.entry.t.localeCompare(b.page.entry.t));
      return { wanted, found };
    }

    show(query) {
      const { wanted, found } = this.find(query);
      this.list.replaceChildren(...found.slice(0, MOST).map((hit) => this.row(hit.page.entry, wanted)));
      this.list.hidden = found.length === 0;
      const words = found.length === 0 ? "none" : found.length === 1 ? "one" : "many";
      this.status.textContent = wanted.length
        ? this.dataset[words].replace("{n}", found.length).replace("{query}", query.trim())
        : "";
    }

    row(entry, wanted) {
      const row = document.createElement("li");
      const link = document.createElement("a");
      link.className = "row";
      link.href = (this.dataset.root || "") + entry.u;
      const title = document.createElement("span");
      title.className = "row-title";
      title.append(marked(entry.t, wanted));
      link.append(title);
      const note = document.createElement("p");
      note.className = "row-note";
      note.append(marked(excerpt(entry, wanted), wanted));
      row.append(link, note);
      return row;
    }
  }

  customElements.define("attune-search", AttuneSearch);
})();
