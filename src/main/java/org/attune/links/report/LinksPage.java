package org.attune.links.report;

import java.util.List;
import org.attune.links.Finding;
import org.attune.links.Level;

/** Findings as one page that needs nothing else: no script is needed to read it, one to filter. */
final class LinksPage {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Links</title>
      <style>
      :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
      body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
      fieldset { border: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; margin: 0; padding: 0; }
      label { align-items: center; display: inline-flex; flex-wrap: wrap; gap: .4rem; min-height: 2rem; }
      input[type="search"] { box-sizing: border-box; font: inherit; max-width: 100%; padding: .3rem .5rem; }
      ol { list-style: none; padding: 0; }
      li { border-top: 1px solid GrayText; padding: .75rem 0; overflow-wrap: anywhere; }
      li[hidden] { display: none; }
      p { margin: .25rem 0; }
      pre { background: light-dark(#f1f1ee, #2a2c2a); overflow-x: auto; padding: .5rem; }
      mark { background: light-dark(#ffe58a, #6b5500); color: inherit; }
      .level { font-weight: 700; }
      code { font-size: .9375rem; }
      </style>
      </head>
      <body>
      <h1>Links</h1>
      """;

  private static final String SCRIPT =
      """
      <script>
      (() => {
        const form = document.querySelector("form");
        form.hidden = false;
        const items = [...document.querySelectorAll("li[data-level]")];
        const count = document.querySelector("output");
        const filter = () => {
          const levels = new Set([...form.querySelectorAll(":checked")].map((box) => box.value));
          const words = form.querySelector("[type=search]").value.toLowerCase();
          let shown = 0;
          for (const item of items) {
            item.hidden = !levels.has(item.dataset.level)
              || !item.textContent.toLowerCase().includes(words);
            shown += item.hidden ? 0 : 1;
          }
          count.textContent = `${shown} of ${items.length} shown`;
        };
        form.addEventListener("input", filter);
        form.addEventListener("submit", (event) => event.preventDefault());
        filter();
      })();
      </script>
      """;

  private LinksPage() {}

  static String write(long checked, List<Finding> findings) {
    List<Finding> grouped = Grouped.of(findings);
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<p>").append(escape(Summary.of(checked, findings))).append(".</p>\n");
    if (!grouped.isEmpty()) {
      form(page, grouped);
    }
    page.append("<ol>\n");
    grouped.forEach(finding -> item(page, finding));
    return page.append("</ol>\n")
        .append(grouped.isEmpty() ? "" : SCRIPT)
        .append("</body>\n</html>\n")
        .toString();
  }

  private static void form(StringBuilder page, List<Finding> findings) {
    page.append("<form hidden>\n<fieldset>\n<legend>Show</legend>\n");
    for (Level level : Level.values()) {
      if (findings.stream().anyMatch(finding -> finding.level() == level)) {
        page.append("<label><input type=\"checkbox\" checked value=\"").append(level.word());
        page.append("\"> ").append(level.word()).append("</label>\n");
      }
    }
    page.append("</fieldset>\n<p><label>With the words <input type=\"search\"></label>");
    page.append(" <output></output></p>\n</form>\n");
  }

  private static void item(StringBuilder page, Finding finding) {
    String path = finding.source().map(Finding.Source::path).orElse(finding.page());
    var place = finding.source().map(Finding.Source::position).orElse(finding.position());
    page.append("<li data-level=\"").append(finding.level().word()).append("\">\n<p><span");
    page.append(" class=\"level\">").append(finding.level().word()).append("</span> <code>");
    page.append(escape(path)).append(':').append(place.line()).append(':').append(place.column());
    page.append("</code>");
    if (finding.pages() > 1) {
      page.append(" and ").append(finding.pages() - 1).append(" more pages");
    }
    page.append("</p>\n<p>").append(escape(finding.sentences())).append(". <code>");
    page.append(escape(finding.rule())).append("</code></p>\n");
    if (!finding.quote().isBlank()) {
      page.append("<pre>").append(marked(finding.quote(), finding.url())).append("</pre>\n");
    }
    if (!finding.text().isBlank()) {
      page.append("<p>Its text: ").append(escape(finding.text())).append("</p>\n");
    }
    if (!finding.fix().isEmpty()) {
      page.append("<p>Fix: ").append(escape(finding.fix())).append(".</p>\n");
    }
    page.append("</li>\n");
  }

  private static String marked(String line, String url) {
    String part = line.strip();
    int at = url.isEmpty() ? -1 : part.indexOf(url);
    if (at < 0) {
      return escape(part);
    }
    return escape(part.substring(0, at))
        + "<mark>"
        + escape(url)
        + "</mark>"
        + escape(part.substring(at + url.length()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
