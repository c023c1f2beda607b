/*
 * <attune-lost> finds the way for the page of addresses that do not exist. A server shows that page at any depth of the site,
 * where a relative address leads nowhere: so its style and its links wait for the folder in which the site begins. That is
 * the page's own folder where it is opened by its own address or from a disk; else data-base of the html element; and where
 * that is not known or is not so, the first folder above this address that holds the site's style.
 */
(() => {
  "use strict";

  const RELATIVE = /^(?![a-z][a-z0-9+.-]*:|[/#])/i;

  let root = "";

  /** The addresses of the style sheets, which stand in a noscript element for readers without script. */
  function sheets() {
    const kept = document.querySelector("head noscript").textContent;
    const links = new DOMParser().parseFromString(kept, "text/html").querySelectorAll("link");
    return [...links].map((link) => link.getAttribute("href"));
  }

  /** The folders in which the site may begin, the likeliest first. */
  function folders() {
    const here = location.pathname;
    const base = document.documentElement.dataset.base;
    if (location.protocol === "file:" || here === base + "404.html") return [""];
    const above = [...here.matchAll(/\//g)].map((slash) => here.slice(0, slash.index + 1));
    const likely = [here.endsWith("/404.html") && above.at(-1), here.startsWith(base) && base].filter(Boolean);
    return [...new Set([...likely, ...above])];
  }

  function load(address, failed) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.setAttribute("blocking", "render");
    link.onerror = failed;
    link.href = address;
    document.head.append(link);
    return link;
  }

  /** Takes the first folder, and goes on to the next where the style is not found there. */
  function take([first, ...rest], names) {
    root = first;
    document.querySelectorAll("attune-lost").forEach((lost) => lost.mend());
    const links = names.map((name, index) =>
      load(RELATIVE.test(name) ? first + name : name, () => {
        if (index > 0 || !rest.length) return;
        links.forEach((link) => link.remove());
        take(rest, names);
      }),
    );
  }

  class Lost extends HTMLElement {
    connectedCallback() {
      this.links = [...document.querySelectorAll("a[href], link[rel=icon], link[rel=alternate], img[src]")]
        .map((element) => [element, element.hasAttribute("src") ? "src" : "href"])
        .map(([element, name]) => [element, name, element.getAttribute(name)])
        .filter(([, , address]) => RELATIVE.test(address));
      this.mend();
    }

    mend() {
      if (!root) return;
      this.links.forEach(([element, name, address]) => element.setAttribute(name, root + address));
    }
  }

  take(folders(), sheets());
  customElements.define("attune-lost", Lost);
})();
