// A self-assessment: adds up, looks up, and says what was noticed. Nothing is stored, sent or put into the address.
(() => {
  "use strict";

  const SVG = "http://www.w3.org/2000/svg";
  const RING = 22;

  const make = (name, text, className) => {
    const node = document.createElement(name);
    if (text) node.textContent = text;
    if (className) node.className = className;
    return node;
  };

  // What is said in another language than what is around it: nothing is marked where a page speaks one only.
  const spoken = (node, lang) => {
    if (lang) node.lang = lang;
    return node;
  };

  const draw = (name, attributes) => {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  };

  // Fills {name} in a text; the values are set as strong text nodes, never as HTML.
  const fill = (pattern, values) => {
    const nodes = document.createDocumentFragment();
    for (const part of pattern.split(/(\{\w+\})/)) {
      const value = values[part.slice(1, -1)];
      if (part.startsWith("{") && value !== undefined) nodes.append(value);
      else nodes.append(part);
    }
    return nodes;
  };

  class SelfAssessment extends HTMLElement {
    connectedCallback() {
      if (this.table) return;
      this.table = JSON.parse(this.querySelector("script.table").textContent);
      this.words = this.table.words;
      this.ours = this.dataset.words;
      this.theirs = this.dataset.lang;
      this.asking = this.querySelector(".asking");
      this.form = this.querySelector("form");
      this.form.reset();
      this.form.querySelector(".show").hidden = false;
      this.classList.add("scripted");
      this.form.addEventListener("change", () => this.progress());
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.show();
      });
      addEventListener("pagehide", () => this.clear());
      addEventListener("pageshow", (event) => event.persisted && this.clear());
      this.progress();
    }

    // The chosen values by item, without those left open or set aside.
    answers() {
      const answers = new Map();
      for (const input of this.form.querySelectorAll("input:checked")) {
        if (input.value !== "") answers.set(input.name, Number(input.value));
      }
      return answers;
    }

    // What came out of one scale: which answers, turned where reversed, and the band that their sum is in.
    scored(scale, answers) {
      const first = this.table.first;
      const last = first + this.table.answers.length - 1;
      const marks = [];
      for (const [id, reversed] of scale.items) {
        const chosen = answers.get(id);
        if (chosen === undefined) continue;
        marks.push({ id, chosen, reversed: reversed === 1, place: reversed ? first + last - chosen : chosen });
      }
      const sum = marks.reduce((total, mark) => total + mark.place, 0);
      const starts = scale.starts[marks.length - scale.required];
      const band = starts ? starts.filter((start) => start <= sum).length : null;
      return { scale, marks, band };
    }

    results() {
      const answers = this.answers();
      return this.table.scales.map((scale) => this.scored(scale, answers));
    }

    count(number) {
      return this.words.count.split("|")[number] || String(number);
    }

    label(value) {
      return this.table.answers[value - this.table.first];
    }

    itemText(id) {
      return this.form.querySelector(`#item-${CSS.escape(id)} .item-text`).textContent;
    }

    progress() {
      const all = this.form.querySelectorAll("fieldset").length;
      const n = this.form.querySelectorAll("input:checked").length;
      const pattern = n === 0 ? this.words.none_answered : n === all ? this.words.all_answered : this.words.some_answered;
      this.form.querySelector(".progress").replaceChildren(fill(pattern, { n: this.count(n), all: this.count(all) }));
    }

    show() {
      const answers = this.answers();
      this.dropResult();
      this.result = this.querySelector(".result-template").content.firstElementChild.cloneNode(true);
      for (const scored of this.results()) this.fillScale(scored);
      this.fillSentences();
      this.fillAnswers(answers);
      this.result.addEventListener("click", (event) => this.act(event));
      this.asking.hidden = true;
      this.asking.after(this.result);
      this.dispatchEvent(new CustomEvent("noticed", { detail: this.results() }));
      this.result.querySelector("h1").focus();
      scrollTo(0, 0);
    }

    fillScale({ scale, marks, band }) {
      const part = this.result.querySelector(`.scale-result[data-scale="${CSS.escape(scale.id)}"]`);
      if (band === null) {
        part.querySelector(".measured").remove();
        return;
      }
      part.querySelector(".too-few").remove();
      part.querySelector(".answer-line").append(this.line(marks));
      this.fillFacts(part.querySelector(".fact"), scale, marks);
      const said = part.querySelector(".said");
      const key = this.querySelector(`.key-scale[data-scale="${CSS.escape(scale.id)}"]`);
      for (const notes of key.querySelectorAll(".notes")) said.append(...notes.cloneNode(true).childNodes);
      const chosen = key.querySelector(`[data-band="${band}"]`);
      if (!chosen) return;
      said.append(...chosen.querySelector(".feedback").cloneNode(true).childNodes);
      part.sentences = [...chosen.querySelectorAll(".sentence")];
    }

    // One open ring for each answer, stacked at its word, over a soft band from the lowest to the highest.
    // places: values of answers, at least one; first: the lowest value; count: how many answers there are to choose from.
    static draw(placed, first, count, within) {
      const steps = count - 1;
      const mirrored = getComputedStyle(within).direction === "rtl";
      const at = (value) => {
        const share = ((value - first) / steps) * 100;
        return `${mirrored ? 100 - share : share}%`;
      };
      const stacks = new Map();
      for (const place of placed) stacks.set(place, (stacks.get(place) || 0) + 1);
      const height = Math.max(...stacks.values()) * RING + 16;
      const axis = height - 16;
      const svg = draw("svg", { height, width: "100%", "aria-hidden": "true", focusable: "false" });
      const places = [...stacks.keys()].sort((a, b) => a - b);
      const ends = [places[0], places[places.length - 1]];
      if (mirrored) ends.reverse();
      const width = Math.abs(((ends[1] - ends[0]) / steps) * 100);
      svg.append(draw("rect", { class: "span", x: at(ends[0]), width: `${width}%`, y: axis - 10, height: 20 }));
      svg.append(draw("line", { class: "axis", x1: "0%", x2: "100%", y1: axis, y2: axis }));
      for (let step = 0; step <= steps; step++) {
        const x = at(first + step);
        svg.append(draw("line", { class: "axis", x1: x, x2: x, y1: axis - 6, y2: axis + 6 }));
      }
      for (const [place, count] of stacks) {
        for (let i = 0; i < count; i++) {
          svg.append(draw("circle", { class: "ring", cx: at(place), cy: axis - i * RING, r: 8 }));
        }
      }
      return svg;
    }

    // The same in words; label gives the words of a value, and lang their language where the sentence has another.
    static said(placed, words, label, lang) {
      const low = Math.min(...placed);
      const high = Math.max(...placed);
      const same = placed.length === 1 ? words.fact_one : placed.length === 2 ? words.fact_both : words.fact_same;
      const strong = (value) => spoken(make("strong", label(value)), lang);
      const count = words.count.split("|")[placed.length] || String(placed.length);
      return fill(low === high ? same : words.fact_between, { count, low: strong(low), high: strong(high) });
    }

    line(marks) {
      return SelfAssessment.draw(marks.map((mark) => mark.place), this.table.first, this.table.answers.length, this);
    }

    fillFacts(paragraph, scale, marks) {
      const words = this.words;
      const places = marks.map((mark) => mark.place);
      paragraph.append(SelfAssessment.said(places, words, (value) => this.label(value), this.theirs));
      const open = scale.items.length - marks.length;
      if (open > 0) paragraph.append(" ", fill(open === 1 ? words.left_one : words.left_many, { count: this.count(open) }));
      for (const mark of marks.filter((one) => one.reversed).reverse()) {
        const note = spoken(make("p", "", "turned"), this.ours);
        const own = (text) => (this.theirs ? spoken(make("span", text), this.theirs) : text);
        note.append(
          fill(words.turned, { item: own(this.itemText(mark.id)), chosen: own(this.label(mark.chosen)), place: own(this.label(mark.place)) }),
        );
        paragraph.after(note);
      }
    }

    // One box for each sentence; the line on harm stands before them all.
    fillSentences() {
      const say = this.result.querySelector(".say");
      const pattern = say.querySelector(".say-one");
      for (const part of this.result.querySelectorAll(".scale-result")) {
        for (const sentence of part.sentences || []) {
          const one = pattern.cloneNode(true);
          one.querySelector(".say-words").append(...sentence.cloneNode(true).childNodes);
          say.append(one);
        }
      }
      pattern.remove();
      if (!say.querySelector(".say-one")) say.remove();
    }

    fillAnswers(answers) {
      const list = this.result.querySelector(".your-answers ul");
      const apart = (id) => this.form.querySelector(`input[name="${CSS.escape(id)}"]:checked`);
      for (const scale of this.table.scales) {
        for (const [id, reversed] of scale.items) {
          const entry = make("li", this.itemText(id));
          const value = answers.get(id);
          const set = value === undefined ? apart(id)?.parentNode.textContent : this.label(value);
          entry.append(" ", set === undefined ? spoken(make("strong", this.words.open), this.ours) : make("strong", set));
          if (reversed && value !== undefined) entry.append(" ", spoken(make("span", `(${this.words.turned_mark})`), this.ours));
          const change = spoken(make("button", this.words.change, "text-button"), this.ours);
          change.type = "button";
          change.dataset.item = id;
          change.setAttribute("aria-label", `${this.words.change}: ${this.itemText(id)}`);
          entry.append(" ", change);
          list.append(entry);
        }
      }
    }

    act(event) {
      const button = event.target.closest("button");
      if (!button) return;
      if (button.classList.contains("copy-sentence")) this.copy(button.parentNode.querySelector(".say-words").innerText.trim(), button);
      else if (button.dataset.item) this.back(button.dataset.item);
      else if (button.dataset.action === "copy") this.copy(this.asText());
      else if (button.dataset.action === "print") print();
      else if (button.dataset.action === "save") this.save();
      else if (button.dataset.action === "back") this.back("");
      else if (button.dataset.action === "again") this.again();
    }

    // The result as plain text, without the ways to help: what is copied may be seen by others.
    asText() {
      const lines = [this.result.querySelector("h1").textContent, ""];
      const parts = ".scale-result h2, .fact, .turned, .said > *, .too-few, .cannot-tell p, .harm-line, .say h2, .say-words";
      for (const part of this.result.querySelectorAll(parts)) {
        if (part.matches("h2, .cannot-tell p:first-child, .harm-line")) lines.push("");
        const whole = part.matches(".harm-line") ? part.firstChild : part;
        const text = whole.textContent.trim().replace(/\s+/g, " ");
        lines.push(part.matches(".say-words") ? `“${text.replace(/^[“"]|[”"]$/g, "")}”` : text);
      }
      return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
    }

    // button: where to show what came of it, if that is far from the other actions
    async copy(text, button) {
      let copied;
      try {
        await navigator.clipboard.writeText(text);
        copied = true;
      } catch {
        copied = this.copyOldWay(text);
      }
      this.say(copied ? this.words.copied : this.words.copy_failed, button);
    }

    copyOldWay(text) {
      const field = make("textarea", text, "copy-field");
      const focused = document.activeElement;
      this.append(field);
      field.select();
      const copied = document.execCommand("copy");
      field.remove();
      focused.focus();
      return copied;
    }

    save() {
      const address = URL.createObjectURL(new Blob([this.asText()], { type: "text/plain;charset=utf-8" }));
      const link = make("a");
      link.href = address;
      link.download = this.words.file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
      this.say(this.words.saved);
    }

    // The status below the actions is heard from anywhere; beside a button further up, the same is seen.
    say(words, button) {
      if (!this.result) return;
      this.result.querySelector(".said-back").textContent = words;
      this.result.querySelector(".said-here")?.remove();
      if (!button) return;
      const seen = spoken(make("span", words, "said-here"), this.ours);
      seen.setAttribute("aria-hidden", "true");
      button.after(seen);
    }

    dropResult() {
      if (this.result) this.result.remove();
      this.result = null;
      this.asking.hidden = false;
      this.dispatchEvent(new CustomEvent("dropped"));
    }

    back(id) {
      this.dropResult();
      const item = id ? this.form.querySelector(`#item-${CSS.escape(id)}`) : this.form.querySelector("fieldset");
      const input = item.querySelector("input:checked") || item.querySelector("input");
      input.focus();
      item.scrollIntoView();
    }

    again() {
      this.clear();
      const title = this.querySelector("h1");
      title.tabIndex = -1;
      title.focus();
      scrollTo(0, 0);
    }

    clear() {
      this.form.reset();
      this.dropResult();
      this.progress();
    }
  }

  customElements.define("self-assessment", SelfAssessment);
})();
