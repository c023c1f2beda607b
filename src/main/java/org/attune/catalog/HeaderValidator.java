package org.attune.catalog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.config.LanguageTag;
import org.attune.config.SiteConfig;
import org.attune.problem.Nearest;
import org.attune.problem.Problem;
import org.attune.source.Entry;
import org.attune.source.FrontMatter;
import org.attune.source.ScalarReader;
import org.attune.source.Source;
import org.attune.source.Value;

/** Checks one file's header against the declaration and reads its values. */
final class HeaderValidator {
  private final String path;
  private final ContentType type;
  private final SiteConfig config;
  private final Consumer<Problem> problems;
  private final ScalarReader scalars;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Entry> misspelt = new LinkedHashMap<>();

  private HeaderValidator(
      Source source, ContentType type, SiteConfig config, Consumer<Problem> problems) {
    this.path = source.file().path();
    this.type = type;
    this.config = config;
    this.problems = problems;
    this.scalars = new ScalarReader(path, problems);
    source.header().entries().forEach(entry -> take(entry, source.header().kind()));
    adoptMisspelt();
  }

  /** The values of a file's header; what can't be used is reported and left out. */
  static Header read(
      Source source, ContentType type, SiteConfig config, Consumer<Problem> problems) {
    HeaderValidator validator = new HeaderValidator(source, type, config, problems);
    Header header = validator.header();
    validator.checkOrder(header);
    return header;
  }

  private void take(Entry entry, FrontMatter.Kind kind) {
    // JBake's own header names the day of publication so.
    String name =
        kind == FrontMatter.Kind.JBAKE && entry.key().equals("date") ? "published" : entry.key();
    boolean known = Declaration.find(name).filter(key -> key.types().contains(type)).isPresent();
    if (known) {
      entries.put(name, new Entry(name, entry.keyPosition(), entry.value()));
      return;
    }
    problems.accept(UnknownKey.problem(path, entry, type));
    if (Declaration.find(name).isEmpty()) {
      UnknownKey.meant(name, type).ifPresent(meant -> misspelt.putIfAbsent(meant, entry));
    }
  }

  /** Reads a misspelt key as what it means, so that one slip is one problem. */
  private void adoptMisspelt() {
    misspelt.forEach(
        (name, entry) ->
            entries.putIfAbsent(name, new Entry(name, entry.keyPosition(), entry.value())));
  }

  private Header header() {
    choice("type");
    return new Header(
        List.copyOf(entries.values()),
        text("title"),
        text("description"),
        topic(),
        texts("tags"),
        texts("authors"),
        date("published"),
        date("changed"),
        date("reviewed"),
        date("review-due"),
        text("reviewer"),
        language(),
        status(),
        find("sensitive").flatMap(scalars::flag).orElse(false),
        aliases(),
        choice("regions").orElse(""),
        text("translation-of").map(path -> path.replaceFirst("^/?(content/)?", "")));
  }

  private Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  private Optional<String> text(String key) {
    Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : scalars.text(entry).map(HeaderValidator::inOneLine);
  }

  /** A text in one line, however it was written: each run of white space is one space. */
  static String inOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      if (!space || !afterSpace) {
        line.append(space ? ' ' : c);
      }
      afterSpace = space;
    }
    return line.toString();
  }

  private Optional<LocalDate> date(String key) {
    return find(key).flatMap(scalars::date);
  }

  private List<String> texts(String key) {
    return find(key).map(scalars::texts).orElse(List.of()).stream()
        .map(Value.Scalar::text)
        .distinct()
        .toList();
  }

  private Optional<String> choice(String key) {
    List<String> allowed = Declaration.find(key).orElseThrow().allowed();
    Optional<String> word = text(key);
    if (word.isEmpty() || allowed.contains(word.get())) {
      return word;
    }
    String expected = String.join(", ", allowed.subList(0, allowed.size() - 1));
    report(
        key,
        key + "-unknown",
        "\"" + key + "\" can't be " + word.get(),
        "Found \"" + word.get() + "\", expected " + expected + " or " + last(allowed),
        Nearest.to(word.get(), allowed)
            .map(near -> "did you mean " + near + "?")
            .orElse("use one of these words, or delete the line"));
    return Optional.empty();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private Status status() {
    Optional<String> word = choice("status");
    Status status = Status.DRAFT;
    for (Status one : Status.values()) {
      status = one.word().equals(word.orElse("")) ? one : status;
    }
    if (status == Status.PUBLISHED_DATE && find("published").isEmpty()) {
      report(
          "status",
          "published-missing",
          "the day of publication is missing",
          "Found status: published-date and no published",
          "add a line such as published: 2026-03-09, or write status: published");
    }
    return status;
  }

  private Optional<String> topic() {
    Optional<String> topic = text("topic");
    if (topic.isEmpty() || config.isTopic(topic.get())) {
      return topic;
    }
    List<String> known = config.allTopics();
    report(
        "topic",
        "topic-unknown",
        "there is no topic \"" + topic.get() + "\"",
        "Found \"" + topic.get() + "\", expected one of " + String.join(", ", known),
        Nearest.to(topic.get(), known)
            .map(near -> "did you mean " + near + "?")
            .orElse("use one of these, or add it to topics= in " + SiteConfig.FILE));
    return Optional.empty();
  }

  private Optional<String> language() {
    Optional<String> tag = text("lang");
    Optional<LanguageTag> fault = tag.flatMap(LanguageTag::fault);
    fault.ifPresent(
        found ->
            report(
                "lang",
                "lang-invalid",
                "\"lang\" must be a language code",
                found.detail(),
                found.fix()));
    return fault.isPresent() ? Optional.empty() : tag;
  }

  private List<Alias> aliases() {
    return new AliasReader(path, config.host(), config.layout().outputExtension(), problems)
        .read(find("aliases").map(scalars::texts).orElse(List.of()));
  }

  /** Two dates that can't both be right. */
  private void checkOrder(Header header) {
    requireOrder(header.published(), header.changed(), "published", "changed");
    requireOrder(header.reviewed(), header.reviewDue(), "reviewed", "review-due");
  }

  private void requireOrder(
      Optional<LocalDate> first, Optional<LocalDate> second, String firstKey, String secondKey) {
    if (first.isEmpty() || second.isEmpty() || !second.get().isBefore(first.get())) {
      return;
    }
    report(
        secondKey,
        "date-order",
        "\"" + secondKey + "\" is before \"" + firstKey + "\"",
        "Found " + second.get() + ", and " + firstKey + ": " + first.get(),
        "correct one of the two dates");
  }

  private void report(String key, String rule, String message, String detail, String fix) {
    Entry entry = find(key).orElseThrow(() -> new AssertionError(key.toLowerCase(Locale.ROOT)));
    problems.accept(Problem.error(path, entry.value().position(), rule, message, detail, fix));
  }
}
