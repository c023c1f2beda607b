/*
 * <attune-visits> lays days side by side on which a reader answered the same questions: one row of rings for each day, never
 * joined. It asks before it keeps anything: only "Keep" writes to the device. Without storage the days can still be saved
 * as a file and loaded again. It is there where a site sets quiz.keep=true.
 */
(() => {
  "use strict";

  const OWN = "attune-";
  const PREFIX = "attune-visits-";
  const VERSION = 1;
  const LARGEST = 2000000;

  const make = (name, text, className) => {
    const node = document.createElement(name);
    if (text) node.textContent = text;
    if (className) node.className = className;
    return node;
  };

  const isText = (value) => typeof value === "string" && value.length > 0 && value.length <= 2000;
  const isList = (value, most, check) => Array.isArray(value) && value.length <= most && value.every(check);
  const isDay = (value) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

  /** Today where the reader is, as year, month and day. */
  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  /** One kept day, or null where anything in it can't be. Only what is known here is taken over. */
  function visit(found) {
    if (!found || !isDay(found.date) || !/^[0-9a-f]{16}$/.test(found.wording) || !Number.isInteger(found.first)) return null;
    if (!isList(found.answers, 200, isText) || found.answers.length < 2) return null;
    const fits = (ring) => Number.isInteger(ring) && ring >= found.first && ring < found.first + found.answers.length;
    const isScale = (scale) => scale && isText(scale.id) && isText(scale.title) && isList(scale.rings, 5000, fits);
    if (!isList(found.scales, 200, isScale) || found.scales.length === 0) return null;
    return {
      date: found.date,
      wording: found.wording,
      first: found.first,
      answers: [...found.answers],
      scales: found.scales.map(({ id, title, rings }) => ({ id, title, rings: [...rings] })),
    };
  }

  /** Whether a day that claims to have today's words has them. */
  function agrees(day, table) {
    if (!day || day.wording !== table.wording) return true;
    const words = day.first === table.first && JSON.stringify(day.answers) === JSON.stringify(table.answers);
    return words && day.scales.every((scale) => scale.rings.length <= (table.items.get(scale.id) ?? -1));
  }

  /** The days in a text that was kept or saved for these questions; null where it is damaged or belongs to others. */
  function read(text, table) {
    let found;
    try {
      found = JSON.parse(text);
    } catch {
      return null;
    }
    if (!found || found.attune !== "visits" || found.version !== VERSION || found.quiz !== table.quiz) return null;
    if (!Array.isArray(found.visits) || found.visits.length > 5000) return null;
    const visits = found.visits.map(visit);
    const names = new Set(visits.map((one) => one && one.date + one.wording));
    if (!visits.every((one) => agrees(one, table))) return null;
    return visits.includes(null) || names.size < visits.length ? null : visits;
  }

  const same = (one, other) => one.date === other.date && one.wording === other.wording;

  /** The device's memory. Each step may fail: storage can be switched off, full, or hold what another page left there. */
  const device = {
    text(name) {
      try {
        return { works: true, text: localStorage.getItem(name) };
      } catch {
        return { works: false, text: null };
      }
    },
    write(name, text) {
      try {
        if (text === null) localStorage.removeItem(name);
        else localStorage.setItem(name, text);
        return true;
      } catch {
        return false;
      }
    },
    names() {
      try {
        return Object.keys(localStorage).filter((name) => name.startsWith(OWN));
      } catch {
        return [];
      }
    },
  };

  class AttuneVisits extends HTMLElement {
    connectedCallback() {
      if (this.panel) return;
      this.table = JSON.parse(this.querySelector(".visits-table").textContent);
      this.words = this.table.words;
      this.quiz = this.closest("self-assessment");
      const { first, answers, scales } = this.quiz.table;
      const items = new Map(scales.map((scale) => [scale.id, scale.items.length]));
      Object.assign(this.table, { first, answers, items });
      this.panel = this.querySelector("template").content.firstElementChild.cloneNode(true);
      this.append(this.panel);
      this.file = this.panel.querySelector("input");
      this.loaded = [];
      this.now = null;
      this.panel.addEventListener("click", (event) => this.act(event));
      this.file.addEventListener("change", () => this.load());
      this.quiz.addEventListener("noticed", (event) => this.noticed(event.detail));
      this.quiz.addEventListener("dropped", () => this.dropped());
      addEventListener("pagehide", () => this.clear());
      addEventListener("pageshow", (event) => event.persisted && this.clear());
      this.show();
    }

    get key() {
      return PREFIX + this.table.quiz;
    }

    kept() {
      const { text } = device.text(this.key);
      return (text === null ? null : read(text, this.table)) || [];
    }

    works() {
      return device.text(this.key).works;
    }

    // All days to show: those kept, over them those of a file, over them the one just answered.
    days() {
      const fresh = this.now ? [...this.loaded.filter((one) => !same(one, this.now)), this.now] : this.loaded;
      const kept = this.kept().filter((one) => !fresh.some((other) => same(one, other)));
      return [...kept, ...fresh].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    }

    isKept(day) {
      return this.kept().some((one) => JSON.stringify(one) === JSON.stringify(day));
    }

    noticed(results) {
      const scales = results.map(({ scale, marks, band }) => ({
        id: scale.id,
        title: this.table.titles[scale.id],
        rings: band === null ? [] : marks.map((mark) => mark.place).sort((a, b) => a - b),
      }));
      const { first, answers } = this.table;
      this.now = scales.some((scale) => scale.rings.length > 0)
        ? { date: today(), wording: this.table.wording, first, answers: [...answers], scales }
        : null;
      this.panel.open = true;
      this.show();
    }

    dropped() {
      this.now = null;
      this.panel.open = false;
      this.say("");
      this.show();
    }

    clear() {
      this.loaded = [];
      this.dropped();
    }

    show() {
      const days = this.days();
      const unkept = days.filter((day) => !this.isKept(day));
      const works = this.works();
      const others = days.some((day) => day !== this.now);
      const part = (name) => this.panel.querySelector(name);
      part(".visits-rows").replaceChildren(...(others ? this.rows(days) : []));
      part(".visits-say").hidden = !others;
      part(".visits-offer").hidden = unkept.length === 0 || !works;
      part(".visits-blocked").hidden = works;
      part("[data-visits=keep]").textContent = unkept.length > 1 ? this.words.keep_many : this.words.keep_one;
      part("[data-visits=save]").parentNode.hidden = days.length === 0;
      part("[data-visits=forget]").parentNode.hidden = !works;
    }

    // Days with the words of today stand first; those with earlier words can't stand on one line with them.
    rows(days) {
      const wordings = [this.table.wording, ...new Set(days.map((day) => day.wording))];
      return [...new Set(wordings)].flatMap((wording) => this.group(days.filter((day) => day.wording === wording), wording));
    }

    group(days, wording) {
      if (days.length === 0) return [];
      const part = make("section", "", "visits-group");
      if (wording !== this.table.wording) part.append(make("p", this.words.earlier, "visits-earlier"));
      const ids = new Set(days.flatMap((day) => day.scales.map((scale) => scale.id)));
      for (const id of ids) part.append(...this.scale(days, id));
      const list = make("ul", "", "visits-days");
      list.append(...days.map((day) => this.day(day)));
      part.append(list);
      return [part];
    }

    scale(days, id) {
      const title = this.table.titles[id] || days.flatMap((day) => day.scales).find((scale) => scale.id === id).title;
      const list = make("ol", "", "visits-lines");
      for (const day of days) list.append(this.row(day, day.scales.find((scale) => scale.id === id)));
      const ends = make("p", "", "ends");
      const { answers } = days[0];
      ends.append(this.own("span", answers[0]), this.own("span", answers[answers.length - 1]));
      return [this.own("h3", title), list, ends];
    }

    // What the quiz says: in its language, where the words around it have another.
    own(name, text) {
      const node = make(name, text);
      if (this.quiz.theirs) node.lang = this.quiz.theirs;
      return node;
    }

    row(day, scale) {
      const entry = make("li");
      entry.append(make("p", this.date(day.date), "visits-date"));
      const fact = make("p", "", "fact");
      if (scale && scale.rings.length > 0) {
        const line = make("div", "", "answer-line");
        line.append(this.quiz.constructor.draw(scale.rings, day.first, day.answers.length, this));
        const words = this.quiz.table.words;
        fact.append(this.quiz.constructor.said(scale.rings, words, (value) => day.answers[value - day.first], this.quiz.theirs));
        entry.append(line, fact);
      } else {
        fact.textContent = this.words.open;
        entry.append(fact);
      }
      return entry;
    }

    day(day) {
      const entry = make("li");
      const date = this.date(day.date);
      if (this.isKept(day)) {
        const forget = make("button", this.words.forget.replace("{date}", date), "text-button");
        forget.type = "button";
        forget.dataset.date = day.date;
        forget.dataset.wording = day.wording;
        entry.append(forget);
      } else {
        entry.textContent = (day === this.now ? this.words.not_kept : this.words.from_file).replace("{date}", date);
      }
      return entry;
    }

    date(iso) {
      const [year, month, day] = iso.split("-").map(Number);
      const values = { y: String(year), m: this.words.months.split("|")[month - 1], d: String(day) };
      return this.words.date_pattern.replace(/\{(\w)\}/g, (whole, name) => values[name]);
    }

    act(event) {
      const button = event.target.closest("button");
      if (!button) return;
      if (button.dataset.date) this.forgetDay(button.dataset);
      else if (button.dataset.visits === "keep") this.keep();
      else if (button.dataset.visits === "save") this.save();
      else if (button.dataset.visits === "load") this.file.click();
      else if (button.dataset.visits === "forget") this.forgetAll();
      if (!button.isConnected || button.offsetParent === null) this.panel.querySelector("summary").focus();
    }

    text(visits) {
      return JSON.stringify({ attune: "visits", version: VERSION, quiz: this.table.quiz, visits });
    }

    keep() {
      const replaced = this.kept().some((one) => this.days().some((day) => same(one, day) && !this.isKept(day)));
      const done = device.write(this.key, this.text(this.days()));
      if (done) this.loaded = [];
      this.show();
      this.say(!done ? this.words.failed : replaced ? this.words.replaced : this.words.done);
    }

    forgetDay({ date, wording }) {
      const rest = this.kept().filter((one) => !same(one, { date, wording }));
      const done = device.write(this.key, rest.length > 0 ? this.text(rest) : null);
      this.show();
      this.say(done ? this.words.removed.replace("{what}", this.date(date)) : this.words.failed);
    }

    // Everything of this program on this device, whatever the questions; what went is said.
    forgetAll() {
      const names = device.names();
      const count = this.kept().length;
      const what = [];
      if (names.includes(this.key)) what.push(count === 1 ? this.words.gone_one : this.words.gone_many.replace("{n}", String(count)));
      if (names.some((name) => name.startsWith(PREFIX) && name !== this.key)) what.push(this.words.gone_others);
      if (names.some((name) => !name.startsWith(PREFIX))) what.push(this.words.gone_settings);
      const done = names.every((name) => device.write(name, null));
      const settings = document.querySelector("attune-settings");
      if (settings && settings.fill) settings.fill();
      this.loaded = [];
      this.show();
      const said = what.length > 0 ? this.words.removed.replace("{what}", what.join(", ")) : this.words.gone_none;
      this.say(done ? said : this.words.failed);
    }

    save() {
      const address = URL.createObjectURL(new Blob([this.text(this.days())], { type: "application/json" }));
      const link = make("a");
      link.href = address;
      link.download = `${this.words.file}-${this.table.quiz}.json`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
      this.say(this.words.saved);
    }

    async load() {
      const [file] = this.file.files;
      if (!file) return;
      let visits = null;
      try {
        visits = file.size <= LARGEST ? read(await file.text(), this.table) : null;
      } catch {
        visits = null;
      }
      this.file.value = "";
      if (visits) this.loaded = visits.filter((one) => !this.isKept(one));
      this.show();
      this.say(visits ? this.words.loaded : this.words.refused);
    }

    say(words) {
      this.panel.querySelector(".visits-status").textContent = words;
    }
  }

  customElements.define("attune-visits", AttuneVisits);
})();
