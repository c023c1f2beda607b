// One question of a knowledge check: says something to each answer, and never keeps count.
(() => {
  "use strict";

  const make = (name, text, className) => {
    const node = document.createElement(name);
    if (text) node.textContent = text;
    if (className) node.className = className;
    return node;
  };

  class KnowledgeCheck extends HTMLElement {
    connectedCallback() {
      if (this.form) return;
      this.form = this.querySelector("form");
      this.outcome = this.querySelector(".outcome");
      this.solution = this.querySelector(".solution");
      this.choices = [...this.solution.querySelectorAll("[data-choice]")];
      this.several = this.hasAttribute("data-several");
      this.form.reset();
      this.solution.hidden = true;
      this.form.querySelector(".question-buttons").hidden = false;
      if (this.hasAttribute("data-shuffle")) this.shuffle();
      this.form.addEventListener("change", () => this.outcome.replaceChildren());
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.look();
      });
      addEventListener("pagehide", () => this.clear());
      addEventListener("pageshow", (event) => event.persisted && this.clear());
    }

    // The answers change places in the document itself, so that the keys follow what is seen.
    shuffle() {
      const answers = this.querySelector(".answers");
      const labels = [...answers.children];
      for (let i = labels.length - 1; i > 0; i--) {
        const j = Math.floor(Math.random() * (i + 1));
        [labels[i], labels[j]] = [labels[j], labels[i]];
      }
      answers.append(...labels);
    }

    look() {
      const chosen = [...this.form.querySelectorAll("input:checked")].map((input) => Number(input.value));
      const words = this.outcome.dataset;
      if (chosen.length === 0) {
        this.outcome.replaceChildren(this.word("p", words.choose));
        return;
      }
      const right = this.choices.filter((choice) => choice.hasAttribute("data-right")).map((choice) => this.choices.indexOf(choice));
      const missed = right.some((index) => !chosen.includes(index));
      const wrong = chosen.some((index) => !right.includes(index));
      this.outcome.replaceChildren(this.said(chosen));
      if (!missed && !wrong) {
        this.explain();
        return;
      }
      if (missed && !wrong) this.outcome.append(this.word("p", words.more, "more"));
      this.outcome.append(this.ways());
    }

    // One of our words; with its language where the question has another.
    word(name, text, className) {
      const node = make(name, text, className);
      if (this.outcome.dataset.lang) node.lang = this.outcome.dataset.lang;
      return node;
    }

    said(indices) {
      const list = make("ul", "", "solution-list");
      for (const index of indices) list.append(this.choices[index].cloneNode(true));
      return list;
    }

    explain() {
      const why = this.solution.querySelector(".why");
      if (why) this.outcome.append(why.cloneNode(true));
    }

    ways() {
      const again = this.word("button", this.outcome.dataset.again, "text-button");
      const show = this.word("button", this.outcome.dataset.show, "text-button");
      again.type = show.type = "button";
      again.addEventListener("click", () => {
        this.clear();
        this.form.querySelector("input").focus();
      });
      show.addEventListener("click", () => {
        this.outcome.replaceChildren(this.said(this.choices.keys()));
        this.explain();
        this.form.querySelector("[type=submit]").focus();
      });
      const line = make("p", "", "ways");
      line.append(again, " ", show);
      return line;
    }

    clear() {
      this.form.reset();
      this.outcome.replaceChildren();
    }
  }

  customElements.define("knowledge-check", KnowledgeCheck);
})();
