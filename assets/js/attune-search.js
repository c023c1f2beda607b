/*
 * <attune-search> searches the index that search-index.js has put at globalThis.attuneSearch. Nothing is sent and
 * nothing is stored, and the address stays as it is. Words that somebody in need may type bring up the numbers to call,
 * above whatever is found. Without script the page shows its list of all pages, which stays below the results.
 */
(() => {
  "use strict";

  const MOST = 30;
  /** The fields of the index: title, headings, description, body; u is the address, k the kind, l the language where it is another. */
  const WEIGHTS = { t: 8, h: 4, d: 3, b: 1 };
  /** Letters that no accent can be taken from, as people write them without. */
  const SPELT = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };

  /** Small letters without accents, so that "cafe" finds "Café" and "strasse" finds "Straße". */
  const fold = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[ßæœøłđı]/g, (letter) => SPELT[letter]);
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
    return (start > 0 ? "…\u00a0" : "") + text.slice(start, end < 0 ? undefined : end) + (end < 0 ? "" : "\u00a0…");
  }

  class AttuneSearch extends HTMLElement {
    connectedCallback() {
      if (!globalThis.attuneSearch || this.field) return;
      this.crisis = (this.dataset.crisis || "").split("|").filter(Boolean);
      this.kinds = {
        term: this.dataset.term,
        "self-assessment": this.dataset.assessment,
        "knowledge-check": this.dataset.check,
      };
      const box = document.createElement("div");
      box.className = "search-field";
      box.setAttribute("role", "search");
      box.append(this.makeLabel(), this.makeNote());
      this.help = document.createElement("div");
      this.status = document.createElement("p");
      this.status.className = "results-status";
      this.status.setAttribute("role", "status");
      this.list = document.createElement("ol");
      this.list.className = "rows results";
      this.list.hidden = true;
      this.append(box, this.help, this.status, this.list);
      this.addEventListener("keydown", (event) => this.pressed(event));
      addEventListener("pagehide", () => this.clear());
      addEventListener("pageshow", (event) => event.persisted && this.clear());
    }

    makeLabel() {
      const label = document.createElement("label");
      label.textContent = this.dataset.label;
      this.field = document.createElement("input");
      this.field.type = "search";
      this.field.autocomplete = "off";
      this.field.spellcheck = false;
      this.field.enterKeyHint = "search";
      this.field.addEventListener("input", () => this.show(this.field.value));
      label.append(this.field);
      return label;
    }

    makeNote() {
      const note = document.createElement("p");
      note.textContent = this.dataset.note;
      return note;
    }

    clear() {
      this.field.value = "";
      this.show("");
    }

    find(wanted) {
      // Only who searches waits until the texts are taken apart.
      this.pages ??= globalThis.attuneSearch.map(prepare);
      return this.pages
        .map((page) => ({ page, points: wanted.length ? score(page, wanted) : 0 }))
        .filter((hit) => hit.points > 0)
        .sort((a, b) => b.points - a.points || a.page.entry.t.localeCompare(b.page.entry.t));
    }

    /** True where the words hold one of the list; before a star, a word may go on. */
    inNeed(wanted) {
      const words = ` ${wanted.join(" ")} `;
      return this.crisis.some((one) => words.includes(one.endsWith("*") ? ` ${one.slice(0, -1)}` : ` ${one} `));
    }

    show(query) {
      const wanted = wordsOf(query);
      const found = this.find(wanted);
      const need = this.inNeed(wanted);
      if (need !== this.help.hasChildNodes()) {
        this.help.replaceChildren(...(need ? [this.querySelector("template").content.cloneNode(true)] : []));
      }
      this.list.replaceChildren(...found.slice(0, MOST).map((hit) => this.row(hit.page.entry, wanted)));
      this.list.hidden = found.length === 0;
      this.status.textContent = wanted.length ? this.counted(found.length, query, need) : "";
    }

    counted(count, query, need) {
      const words = count === 0 ? "none" : count === 1 ? "one" : count > MOST ? "most" : "many";
      const text = this.dataset[words].replace("{n}", Math.min(count, MOST)).replace("{query}", () => query.trim());
      return need ? `${this.dataset.help} ${text}` : text;
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
      const kind = this.kinds[entry.k];
      if (kind) note.append(`${kind}. `);
      const words = document.createElement("span");
      words.append(marked(excerpt(entry, wanted), wanted));
      note.append(words);
      if (entry.l) title.lang = words.lang = entry.l;
      row.append(link, note);
      return row;
    }

    /** The arrows go from the field through the results and back; Escape empties the field. */
    pressed(event) {
      const stops = [this.field, ...this.list.querySelectorAll("a")];
      const here = stops.indexOf(document.activeElement);
      if (event.key === "Escape") {
        this.clear();
        this.field.focus();
      } else if (here >= 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
        const next = stops[here + (event.key === "ArrowDown" ? 1 : -1)];
        if (next) {
          event.preventDefault();
          next.focus();
        }
      }
    }
  }

  customElements.define("attune-search", AttuneSearch);
})();
