package org.attune.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills the drafts of one page with what a resolver knows. For one page once. */
final class Filling {
  private final Resolver resolver;
  private final Words words;
  private final Set<String> termsSeen = new HashSet<>();
  private final List<String> ends = new ArrayList<>();
  private StringBuilder out = new StringBuilder();

  Filling(Resolver resolver, Words words) {
    this.resolver = resolver;
    this.words = words;
  }

  /** The HTML of a draft. */
  String html(Draft draft) {
    StringBuilder before = out;
    out = new StringBuilder(draft.text().length() + 64 * draft.holes().size());
    write(draft);
    String html = out.toString();
    out = before;
    return html;
  }

  /** Appends a draft. */
  void write(Draft draft) {
    int from = 0;
    for (Draft.Hole hole : draft.holes()) {
      out.append(draft.text(), from, hole.at());
      from = hole.at();
      hole.filler().fill(this);
    }
    out.append(draft.text(), from, draft.text().length());
  }

  private void html(String markup) {
    out.append(markup);
  }

  private void text(String text) {
    Escape.append(out, text);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    text(value);
    out.append('"');
  }

  /** Begins a new line, unless one has just begun. */
  void line() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  /**
   * The beginning of a link. Its text is what follows, up to {@link #endLink}.
   *
   * @param destination as the author wrote it, escapes decoded
   * @param title {@code ""} for none
   * @param said true where the text is the address itself
   * @param external true for a page of another site
   */
  record Link(String destination, String title, boolean said, boolean external)
      implements Draft.Filler {
    @Override
    public void fill(Filling filling) {
      filling.link(this);
    }
  }

  private void link(Link link) {
    String destination = link.destination();
    if (resolver.isLeftOut(destination)) {
      ends.add("");
      return;
    }
    Optional<Term> term = resolver.term(destination);
    boolean shown =
        term.filter(it -> !it.meaning().isEmpty() && termsSeen.add(it.id())).isPresent();
    if (shown) {
      html("<attune-term data-meaning=\"" + Escape.html(term.orElseThrow().meaning()) + "\"");
      term.filter(it -> !it.lang().isEmpty()).ifPresent(it -> attribute("data-lang", it.lang()));
      html(" data-more=\"" + Escape.html(words.termMore()) + "\">");
    }
    html("<a");
    if (term.isPresent()) {
      html(" class=\"term\"");
    } else if (link.said()) {
      html(" class=\"address\"");
    }
    address("href", destination);
    term.ifPresent(it -> attribute("data-term", it.id()));
    title(link.title());
    if (link.external()) {
      html(" rel=\"noreferrer\"");
    }
    html(">");
    ends.add(shown ? "</a></attune-term>" : "</a>");
  }

  /** The end of the link that began last. */
  void endLink() {
    html(ends.remove(ends.size() - 1));
  }

  private void title(String title) {
    if (!title.isEmpty()) {
      attribute("title", title);
    }
  }

  private void address(String name, String destination) {
    String address = resolver.href(destination);
    out.append(' ').append(name).append("=\"");
    if (Addresses.isPlainPath(address)) {
      out.append(address); // as most are
    } else {
      text(printed(address));
    }
    out.append('"');
  }

  /** The address to print; one that the resolver turned into a script leads nowhere. */
  private static String printed(String address) {
    return Addresses.runs(address) ? "#" : Addresses.encoded(address);
  }

  /**
   * A picture.
   *
   * @param description {@code ""} for one that needs none
   * @param title {@code ""} for none
   */
  record Picture(String destination, String description, String title) implements Draft.Filler {
    @Override
    public void fill(Filling filling) {
      filling.picture(this);
    }
  }

  private void picture(Picture picture) {
    html("<img");
    address("src", picture.destination());
    attribute("alt", picture.description());
    title(picture.title());
    size(picture.destination());
    html(">");
  }

  private void size(String destination) {
    Optional<Size> size = resolver.size(destination);
    size.ifPresent(it -> html(" width=\"" + it.width() + "\" height=\"" + it.height() + "\""));
  }

  /** One work of a citation. */
  record Work(CitationMark.Work work) implements Draft.Filler {
    @Override
    public void fill(Filling filling) {
      filling.cite(work);
    }
  }

  private void cite(CitationMark.Work work) {
    Optional<CitationText> cited = resolver.cite(work.key());
    if (cited.isPresent()) {
      html("<a class=\"citation\"");
      attribute("href", Addresses.encoded("#ref-" + work.key()));
      html(">");
      text(cited.get().text());
      html("</a>");
    } else {
      text("@" + work.key());
    }
  }

  /** A piece of raw HTML with an address in it. */
  record Raw(HtmlPart part) implements Draft.Filler {
    @Override
    public void fill(Filling filling) {
      filling.raw(part);
    }
  }

  private void raw(HtmlPart part) {
    if (resolver.isLeftOut(part.destination())) {
      // An <a> without an address is text.
      html(part.html().substring(0, part.html().lastIndexOf(' ')));
      return;
    }
    html(part.html());
    text(printed(resolver.href(part.destination())));
    html("\"");
    if (part.sized()) {
      size(part.destination());
    }
  }

  /**
   * A paragraph with lines that leave it: figures, and quizzes.
   *
   * @param tight true where the text has no element of its own
   */
  record Lines(List<Line> lines, boolean tight) implements Draft.Filler {
    Lines {
      lines = List.copyOf(lines);
    }

    @Override
    public void fill(Filling filling) {
      filling.lines(lines, tight);
    }
  }

  /**
   * A line of a paragraph, or a figure.
   *
   * @param end the line break at its end; {@code ""} for none
   * @param figure true where it stands beside the paragraph
   * @param quiz the link that has the line to itself; empty for none
   */
  record Line(Draft draft, String end, boolean figure, Optional<QuizLink> quiz) {}

  /**
   * A link that may lead to a quiz.
   *
   * @param words its text without markup
   * @param text its text
   */
  record QuizLink(String destination, String words, Draft text) {}

  private void lines(List<Line> lines, boolean tight) {
    List<Line> waiting = new ArrayList<>();
    for (Line line : lines) {
      Optional<String> quiz = line.quiz().flatMap(this::quiz);
      if (line.figure()) {
        flush(waiting, tight);
        line();
        write(line.draft());
      } else if (quiz.isPresent()) {
        flush(waiting, tight);
        line();
        html(quiz.get());
        line();
      } else {
        waiting.add(line);
      }
    }
    flush(waiting, tight);
  }

  private void flush(List<Line> waiting, boolean tight) {
    if (waiting.isEmpty()) {
      return;
    }
    if (!tight) {
      line();
      html("<p>");
    }
    for (int i = 0; i < waiting.size(); i++) {
      write(waiting.get(i).draft());
      if (i + 1 < waiting.size()) {
        html(waiting.get(i).end());
      }
    }
    html(tight ? "" : "</p>\n");
    waiting.clear();
  }

  private Optional<String> quiz(QuizLink link) {
    return resolver
        .inlineQuiz(link.destination())
        .or(() -> resolver.card(link.destination()).map(card -> card(card, link)));
  }

  /** The author's words lead to the quiz; its title is said where they are others. */
  private String card(QuizCard card, QuizLink link) {
    StringBuilder html = new StringBuilder("<div class=\"quiz-card\">\n<a href=\"");
    Escape.append(html, printed(resolver.href(link.destination())));
    String lang = card.lang().isEmpty() ? "" : " lang=\"" + Escape.html(card.lang()) + "\"";
    boolean same = link.words().equalsIgnoreCase(card.title());
    html.append('"').append(same ? lang : "").append('>');
    html.append(html(link.text())).append("</a>\n");
    if (!same) {
      html.append("<p class=\"quiz-card-title\"" + lang + ">")
          .append(Escape.html(card.title()))
          .append("</p>\n");
    }
    if (!card.sentence().isEmpty()) {
      html.append("<p" + lang + ">").append(Escape.html(card.sentence())).append("</p>\n");
    }
    return html.append("</div>").toString();
  }
}
