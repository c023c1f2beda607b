/*
 * <attune-listen> reads an article aloud, with a voice of the device itself: the text of a page that somebody reads in distress is
 * sent to nobody. Where the device has no voice of its own in the page's language, or without script, there is nothing to see.
 */
(() => {
  "use strict";

  const BLOCKS = "h2, h3, h4, p, li, dt, dd, figcaption, blockquote, td, th";
  const NOT_READ = "knowledge-check, .inline-check, .quiz-card, .footnotes, template, [hidden]";

  class AttuneListen extends HTMLElement {
    connectedCallback() {
      if (!globalThis.speechSynthesis || this.started) return;
      this.started = true;
      this.lang = document.documentElement.lang;
      speechSynthesis.addEventListener?.("voiceschanged", () => this.offer());
      addEventListener("pagehide", () => this.stop());
      this.offer();
    }

    /** A voice that speaks on this device, in the page's language; best in its own country's way. */
    findVoice() {
      const voices = speechSynthesis.getVoices().filter((voice) => voice.localService === true);
      const tag = (voice) => voice.lang.replace("_", "-").toLowerCase();
      const wanted = this.lang.toLowerCase();
      return (
        voices.find((voice) => tag(voice) === wanted) ||
        voices.find((voice) => tag(voice).split("-")[0] === wanted.split("-")[0])
      );
    }

    offer() {
      this.voice = this.findVoice();
      if (this.voice && !this.button) {
        this.button = this.makeButton(this.dataset.listen, () => this.toggle());
        this.end = this.makeButton(this.dataset.stop, () => this.stop());
        this.end.hidden = true;
        this.append(this.button, this.end);
      }
      if (this.button) this.button.hidden = !this.voice;
    }

    makeButton(text, act) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "text-button";
      button.textContent = text;
      button.addEventListener("click", act);
      return button;
    }

    /** The innermost blocks of the text, in order. */
    blocks() {
      const text = document.querySelector("main .prose");
      return [...text.querySelectorAll(BLOCKS)].filter(
        (block) => !block.closest(NOT_READ) && !block.querySelector(BLOCKS) && this.words(block),
      );
    }

    /** What is said of a block: no names in brackets of who was cited, no meanings that wait to be shown. */
    words(block) {
      const copy = block.cloneNode(true);
      for (const part of copy.querySelectorAll(".citation, .term-meaning, sup")) part.remove();
      return copy.textContent.replace(/\(\s*[;,\s]*\)/g, "").replace(/\s+/g, " ").replace(/ ([.,;:])/g, "$1").trim();
    }

    toggle() {
      if (!this.queue) this.begin();
      else if (this.paused) this.resume();
      else this.pause();
    }

    begin() {
      speechSynthesis.cancel();
      this.queue = this.blocks();
      this.paused = false;
      this.end.hidden = false;
      this.button.textContent = this.dataset.pause;
      this.next();
    }

    next() {
      this.mark(null);
      const block = this.queue && this.queue.shift();
      if (!block) {
        this.stop();
        return;
      }
      const said = new SpeechSynthesisUtterance(this.words(block));
      said.voice = this.voice;
      said.lang = this.voice.lang;
      // A voice that was stopped says that it has ended, too: only the one that is wanted goes on.
      said.addEventListener("end", () => this.said === said && this.next());
      said.addEventListener("error", () => this.said === said && this.stop());
      this.said = said;
      this.mark(block);
      speechSynthesis.speak(said);
    }

    mark(block) {
      this.marked?.classList.remove("spoken");
      this.marked = block;
      block?.classList.add("spoken");
    }

    /** Some browsers can't go on after a pause: the block is begun again instead. */
    pause() {
      this.paused = true;
      this.queue.unshift(this.marked);
      this.said = null;
      speechSynthesis.cancel();
      this.button.textContent = this.dataset.goOn;
    }

    resume() {
      this.paused = false;
      this.button.textContent = this.dataset.pause;
      this.next();
    }

    stop() {
      if (!this.queue) return;
      const focused = document.activeElement === this.end;
      this.queue = null;
      this.said = null;
      speechSynthesis.cancel();
      this.mark(null);
      this.end.hidden = true;
      this.button.textContent = this.dataset.listen;
      if (focused) this.button.focus();
    }
  }

  customElements.define("attune-listen", AttuneListen);
})();
