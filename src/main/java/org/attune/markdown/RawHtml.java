package org.attune.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.problem.Problem;
import org.attune.source.Source;

/**
 * Reads one piece of raw HTML and keeps what may stand on a page. Each tag is taken apart and
 * written anew with nothing but what the policy allows, and a {@code <} that begins no tag is text:
 * so nothing passes that a browser could read in another way. What falls away is a problem, but for
 * comments, which are for editors.
 */
final class RawHtml {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\\s+[A-Za-z_:@][A-Za-z0-9_.:@-]*(?:\\s*=\\s*"
              + "(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*+)\\s*/?>");
  private static final Pattern DECLARATION =
      Pattern.compile("<\\?.*?\\?>|<!\\[CDATA\\[.*?\\]\\]>|<![A-Za-z][^>]*>", Pattern.DOTALL);

  private final HtmlPolicy policy;
  private final Source source;
  private final Consumer<Problem> problems;
  private final BasedSequence chars;
  private final String text;
  private final List<HtmlPart> parts = new ArrayList<>();
  private final List<RawTag> tags = new ArrayList<>();
  private final StringBuilder waiting = new StringBuilder();

  private RawHtml(
      BasedSequence chars, HtmlPolicy policy, Source source, Consumer<Problem> problems) {
    this.chars = chars;
    this.text = chars.toString();
    this.policy = policy;
    this.source = source;
    this.problems = problems;
  }

  /**
   * What was kept.
   *
   * @param tags the opening tags that were kept, for their links and ids
   * @param open the name of an element that was left out and whose content must go too, where the
   *     piece does not close it; empty in any other case
   */
  record Kept(List<HtmlPart> parts, List<RawTag> tags, Optional<String> open) {}

  /** Reads a piece. */
  static Kept read(
      BasedSequence chars, HtmlPolicy policy, Source source, Consumer<Problem> problems) {
    return new RawHtml(chars, policy, source, problems).read();
  }

  private Kept read() {
    Optional<String> open = Optional.empty();
    int at = 0;
    while (at < text.length() && open.isEmpty()) {
      int next = text.indexOf('<', at);
      next = next < 0 ? text.length() : next;
      waiting.append(text, at, next);
      at = next;
      if (at < text.length()) {
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (tag.lookingAt()) {
          open = tag(tag);
          at = open.isPresent() ? text.length() : resume;
        } else {
          at = other(at);
        }
      }
    }
    flush("", false);
    return new Kept(List.copyOf(parts), List.copyOf(tags), open);
  }

  private int resume;

  /** Keeps or drops a tag; gives the element whose content is still open. */
  private Optional<String> tag(Matcher tag) {
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    resume = tag.end();
    boolean closing = !tag.group(1).isEmpty();
    if (policy.allowsTag(name)) {
      return keep(tag, name, closing);
    }
    if (closing) {
      return Optional.empty();
    }
    String message = "<" + name + "> is not allowed in a page and was left out";
    report(tag.start(), message, policy.couldAllowTag(name));
    if (!policy.dropsContent(name)) {
      return Optional.empty();
    }
    int end = closing(name, tag.end());
    resume = end;
    return end < 0 ? Optional.of(name) : Optional.empty();
  }

  private Optional<String> keep(Matcher tag, String name, boolean closing) {
    if (closing) {
      waiting.append("</").append(name).append('>');
      return Optional.empty();
    }
    RawTag raw = RawTag.of(name, tag.group(3), source.bodyPosition(offset(tag.start())));
    if (raw.isPicture() && !policy.allowsSource(raw.find("src").orElse(""))) {
      report(tag.start(), "<img> has no address that can be shown and was left out", false);
      return Optional.empty();
    }
    tags.add(raw);
    waiting.append('<').append(name);
    raw.attributes().forEach(attribute -> attribute(raw, attribute, tag));
    if (raw.leadsAway()) {
      waiting.append(" rel=\"noreferrer\"");
    }
    waiting.append('>');
    if (name.equals("style")) {
      style(tag);
    }
    return Optional.empty();
  }

  private void attribute(RawTag tag, RawTag.Attribute attribute, Matcher match) {
    if (!policy.allowsAttribute(tag.name(), attribute.name(), attribute.value())) {
      int offset = match.start(3) + attribute.offset();
      report(
          offset,
          "the attribute " + attribute.name() + " of <" + tag.name() + "> was left out",
          policy.couldAllowAttribute(attribute.name(), attribute.value()));
      return;
    }
    waiting.append(' ').append(attribute.name()).append("=\"");
    boolean link = tag.isAddress(attribute) && !attribute.value().isEmpty();
    if (link) {
      flush(attribute.value(), tag.needsSize());
    } else {
      Escape.append(waiting, attribute.value());
      waiting.append('"');
    }
  }

  /** The content of a trusted style sheet is no text: it stands as it is, or not at all. */
  private void style(Matcher tag) {
    int end = closing("style", tag.end());
    String content = end < 0 ? "" : text.substring(tag.end(), text.lastIndexOf("</", end));
    if (end >= 0 && content.indexOf('<') < 0 && !HtmlPolicy.mentionsScript(content)) {
      waiting.append(content);
    } else {
      report(tag.start(), "the content of <style> was left out", false);
    }
    waiting.append("</style>");
    resume = end < 0 ? text.length() : end;
  }

  /** A comment, a declaration, or a {@code <} that is text. */
  private int other(int at) {
    if (text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at + 4);
      return end < 0 ? text.length() : end + 3;
    }
    Matcher declaration = DECLARATION.matcher(text).region(at, text.length());
    if (declaration.lookingAt()) {
      report(at, "a declaration is not allowed in a page and was left out", false);
      return declaration.end();
    }
    waiting.append("&lt;");
    return at + 1;
  }

  /** Where the closing tag of an element ends; -1 for none. */
  private int closing(String name, int from) {
    Pattern closing =
        Pattern.compile("</" + Pattern.quote(name) + "\\s*>", Pattern.CASE_INSENSITIVE);
    Matcher matcher = closing.matcher(text);
    return matcher.find(from) ? matcher.end() : -1;
  }

  private void flush(String destination, boolean sized) {
    if (!waiting.isEmpty() || !destination.isEmpty()) {
      parts.add(new HtmlPart(waiting.toString(), destination, sized));
      waiting.setLength(0);
    }
  }

  private int offset(int index) {
    return chars.getIndexOffset(index);
  }

  private void report(int index, String message, boolean couldBeAllowed) {
    String fix =
        couldBeAllowed
            ? "write it in Markdown, or set markdown.html=trusted in jbake.properties if every"
                + " author is trusted"
            : "take it out: scripts and what could run one never pass";
    problems.accept(
        Problem.warning(
            source.file().path(),
            source.bodyPosition(offset(index)),
            "html-removed",
            message,
            "",
            fix));
  }
}
