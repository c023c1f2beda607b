package org.attune.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the entry of one work as APA style, 7th edition, has it. The tests compare it with what
 * citeproc-java makes of the same works; decision 0003 says why that is not used itself.
 */
final class ApaEntry {
  private static final String RANGE = "(?<=\\d)\\s*[-‐‑–]+\\s*(?=\\w)";
  private static final String DOI_PREFIX = "(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)";

  private final Work work;
  private final Terms terms;
  private final String year;
  private final StringBuilder html = new StringBuilder();

  private ApaEntry(Work work, Terms terms, String year) {
    this.work = work;
    this.terms = terms;
    this.year = year;
  }

  /**
   * The entry's HTML without a wrapping element.
   *
   * @param year with its letter: {@code 2018a}
   */
  static String of(Work work, Terms terms, String year) {
    ApaEntry entry = new ApaEntry(work, terms, year);
    if (work.isLegal()) {
      entry.legal();
    } else if (work.authors().isEmpty()) {
      entry.untitled();
    } else {
      entry.sentence(RichText.escaped(authors(work.authors())));
      entry.sentence("(" + entry.date() + ")");
      entry.sentence(entry.title());
    }
    if (!work.isLegal()) {
      entry.source();
    }
    entry.link();
    return entry.html.toString();
  }

  private void untitled() {
    sentence(title());
    sentence("(" + date() + ")");
  }

  /** Laws and judgments: name, number and court in brackets. */
  private void legal() {
    String number = work.field("number");
    String name = RichText.html(work.title(), terms);
    if (!number.isEmpty() && !work.title().contains(number)) {
      name += ", " + terms.word("number") + " " + RichText.escaped(number);
    }
    String court = work.field("authority");
    String when = work.issued().map(terms::date).orElse("");
    String brackets = court.isEmpty() || when.isEmpty() ? court + when : court + ", " + when;
    sentence(brackets.isEmpty() ? name : name + " (" + RichText.escaped(brackets) + ")");
  }

  /** Authors in the list: all of up to twenty, else the first nineteen and the last. */
  private static String authors(List<Name> names) {
    List<String> written = names.stream().map(Name::inverted).collect(Collectors.toList());
    int last = written.size() - 1;
    if (written.size() > 20) {
      return String.join(", ", written.subList(0, 19)) + ", … " + written.get(last);
    }
    if (last == 0) {
      return written.get(0);
    }
    return String.join(", ", written.subList(0, last)) + ", & " + written.get(last);
  }

  /** The year, and for what is dated by the day or month also those. */
  private String date() {
    Optional<PartialDate> issued = work.issued();
    boolean whole = !work.type().equals("article-journal") && !isBook();
    if (issued.isPresent() && issued.get().month() > 0 && whole) {
      return RichText.escaped(terms.word("list-date", year, terms.dayAndMonth(issued.get())));
    }
    return RichText.escaped(year);
  }

  private boolean isBook() {
    return switch (work.type()) {
      case "book", "chapter", "report", "thesis", "collection", "entry-encyclopedia" -> true;
      default -> false;
    };
  }

  private String title() {
    String title = inLanguage(RichText.html(work.title(), terms));
    if (work.isPart()) {
      return title;
    }
    String details = details();
    return "<i>" + title + "</i>" + (details.isEmpty() ? "" : " (" + details + ")") + kind();
  }

  private String inLanguage(String title) {
    String language = work.field("language");
    boolean other = !language.isEmpty() && !Terms.primary(language).equals(terms.lang());
    return other ? "<span lang=\"" + RichText.escaped(language) + "\">" + title + "</span>" : title;
  }

  /** What stands in brackets after a title in italics: edition, volume, number of a report. */
  private String details() {
    StringBuilder details = new StringBuilder();
    String edition = work.field("edition");
    if (!edition.isEmpty()) {
      append(details, terms.edition(edition));
    }
    if (isBook() && !work.field("volume").isEmpty()) {
      append(details, terms.word("volume") + " " + work.field("volume"));
    }
    String number = work.field("number");
    if (!number.isEmpty() && !work.isPart()) {
      String kind = work.field("genre");
      append(details, (kind.isEmpty() ? "" : kind + " ") + terms.word("number") + " " + number);
    }
    if (work.type().equals("chapter") && !work.field("page").isEmpty()) {
      append(details, pages(true));
    }
    return RichText.escaped(details.toString());
  }

  private static void append(StringBuilder details, String part) {
    details.append(details.isEmpty() ? "" : ", ").append(part);
  }

  private String kind() {
    String genre = work.field("genre");
    boolean said = genre.isEmpty() || !work.field("number").isEmpty();
    if (!work.type().equals("thesis")) {
      return said ? "" : " [" + RichText.escaped(genre) + "]";
    }
    String school = work.field("publisher");
    String both = genre.isEmpty() || school.isEmpty() ? genre + school : genre + ", " + school;
    return both.isEmpty() ? "" : " [" + RichText.escaped(both) + "]";
  }

  private void source() {
    String container = work.field("container-title");
    if (work.type().equals("chapter") || work.type().equals("paper-conference")) {
      chapter(container);
    } else if (work.isPart()) {
      periodical(container);
    } else if (!container.isEmpty() && !isAuthor(container)) {
      sentence(RichText.html(container, terms));
    } else if (!work.type().equals("thesis")) {
      publisher();
    }
  }

  private void periodical(String container) {
    StringBuilder source = new StringBuilder("<i>" + RichText.html(container, terms) + "</i>");
    String volume = work.field("volume");
    String issue = work.field("issue");
    if (!volume.isEmpty()) {
      source.append(", <i>").append(RichText.escaped(volume)).append("</i>");
    }
    if (!issue.isEmpty()) {
      source.append(volume.isEmpty() ? ", " : "").append('(');
      source.append(RichText.escaped(issue)).append(')');
    }
    if (!work.field("page").isEmpty()) {
      source.append(", ").append(RichText.escaped(pages(false)));
    }
    sentence(source.toString());
  }

  private void chapter(String container) {
    if (container.isEmpty()) {
      publisher();
      return;
    }
    StringBuilder source = new StringBuilder(terms.word("in")).append(' ');
    if (!work.editors().isEmpty()) {
      String word = work.editors().size() == 1 ? terms.word("editor") : terms.word("editors");
      source.append(RichText.escaped(editors())).append(" (").append(word).append("), ");
    }
    source.append("<i>").append(RichText.html(container, terms)).append("</i>");
    String details = details();
    if (!details.isEmpty()) {
      source.append(" (").append(details).append(')');
    }
    sentence(source.toString());
    publisher();
  }

  private String editors() {
    List<String> names = work.editors().stream().map(Name::straight).toList();
    int last = names.size() - 1;
    if (last == 0) {
      return names.get(0);
    }
    String comma = last > 1 ? ", & " : " & ";
    return String.join(", ", names.subList(0, last)) + comma + names.get(last);
  }

  /** A publisher who is the author as well is said once. */
  private void publisher() {
    String publisher = work.field("publisher");
    if (!publisher.isEmpty() && !isAuthor(publisher)) {
      sentence(RichText.escaped(publisher));
    }
  }

  private boolean isAuthor(String name) {
    return work.authors().size() == 1 && work.authors().get(0).family().equalsIgnoreCase(name);
  }

  private String pages(boolean named) {
    String pages = work.field("page").replaceAll(RANGE, "–");
    if (!named) {
      return pages;
    }
    boolean several = pages.contains("–") || pages.contains(",");
    return terms.word(several ? "pages" : "page") + " " + pages;
  }

  private void link() {
    String written = work.field("DOI");
    String doi =
        written.isEmpty() || written.startsWith("10.")
            ? written
            : written.replaceFirst(DOI_PREFIX, "");
    String url = doi.isEmpty() ? work.field("URL") : "https://doi.org/" + doi;
    boolean plain = url.startsWith("https://") || url.startsWith("http://");
    if (!(plain && url.length() > "https://".length()) && !url.matches("(?i)https?://.+")) {
      return;
    }
    boolean retrieved = doi.isEmpty() && work.issued().isEmpty() && work.accessed().isPresent();
    if (retrieved) {
      String when = terms.date(work.accessed().orElseThrow());
      space();
      html.append(RichText.escaped(terms.word("retrieved", when))).append(' ');
    } else {
      space();
    }
    String href = RichText.escaped(WebAddress.encoded(url));
    html.append("<a href=\"").append(href).append("\" rel=\"noreferrer\">");
    html.append(RichText.escaped(url)).append("</a>");
  }

  private void sentence(String text) {
    space();
    html.append(text);
    int end = text.length();
    while (text.startsWith(">", end - 1)) {
      end = text.lastIndexOf('<', end - 1);
    }
    if (end < 1 || ".?!".indexOf(text.charAt(end - 1)) < 0) {
      html.append('.');
    }
  }

  private void space() {
    if (!html.isEmpty()) {
      html.append(' ');
    }
  }
}
