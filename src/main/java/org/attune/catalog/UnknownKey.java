package org.attune.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.problem.Nearest;
import org.attune.problem.Problem;
import org.attune.source.Entry;

/** Says what is wrong with a key that a type does not know. */
final class UnknownKey {
  /** Names that other programs use for what we call by another one. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("author", "authors"),
          Map.entry("tag", "tags"),
          Map.entry("keywords", "tags"),
          Map.entry("category", "topic"),
          Map.entry("categories", "topic"),
          Map.entry("summary", "description"),
          Map.entry("excerpt", "description"),
          Map.entry("abstract", "description"),
          Map.entry("date", "published"),
          Map.entry("created", "published"),
          Map.entry("updated", "changed"),
          Map.entry("modified", "changed"),
          Map.entry("lastmod", "changed"),
          Map.entry("language", "lang"),
          Map.entry("locale", "lang"),
          Map.entry("layout", "type"),
          Map.entry("redirect_from", "aliases"),
          Map.entry("heading", "title"),
          Map.entry("name", "title"));

  /** Names for the page's address, which comes from the file's name. */
  private static final List<String> ADDRESS = List.of("slug", "permalink", "url", "uri");

  private UnknownKey() {}

  static Problem problem(String path, Entry entry, ContentType type) {
    String written = entry.key();
    Optional<Key> elsewhere = Declaration.find(written);
    if (elsewhere.isPresent()) {
      return ofAnotherType(path, entry, elsewhere.get(), type);
    }
    return Problem.error(
        path,
        entry.keyPosition(),
        "key-unknown",
        "\"" + written + "\" is not a key of " + type.phrase(),
        "Found \"" + written + "\", expected one of " + names(type),
        fix(written, type));
  }

  private static Problem ofAnotherType(String path, Entry entry, Key key, ContentType type) {
    String owner = key.types().stream().sorted().findFirst().orElse(type).word();
    return Problem.error(
        path,
        entry.keyPosition(),
        "key-of-other-type",
        "\"" + key.name() + "\" is not a key of " + type.phrase(),
        "It belongs to the type " + owner + ", and this file is of the type " + type.word(),
        "delete the line, or add type: " + owner);
  }

  private static String fix(String written, ContentType type) {
    if (ADDRESS.contains(written.toLowerCase(Locale.ROOT))) {
      return "delete the line; the address comes from the file's name";
    }
    if (written.equals("draft")) {
      return "write status: draft, or status: published";
    }
    return meant(written, type)
        .map(near -> "did you mean " + near + "?")
        .orElse("delete the line, or use one of these keys");
  }

  /** The key of a type that a written one stands for: a slip, or another program's name. */
  static Optional<String> meant(String written, ContentType type) {
    List<String> known = Declaration.keys(type).stream().map(Key::name).toList();
    return Optional.ofNullable(ELSEWHERE.get(written.toLowerCase(Locale.ROOT)))
        .or(() -> Nearest.to(written.replace('_', '-'), known));
  }

  private static String names(ContentType type) {
    return Declaration.keys(type).stream().map(Key::name).collect(Collectors.joining(", "));
  }
}
