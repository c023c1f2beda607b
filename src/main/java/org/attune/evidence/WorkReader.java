package org.attune.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.json.Json;
import org.attune.json.JsonReader;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.Letters;
import org.attune.source.SourceText;

/** Reads the works of a references file; what can't be used is reported and left out. */
final class WorkReader {
  private final SourceText file;
  private final Consumer<Problem> problems;
  private final Map<String, Work> works = new LinkedHashMap<>();

  /** Where each work begins. */
  private final Map<String, Integer> places = new HashMap<>();

  private WorkReader(SourceText file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The works by id, in the order of the file. */
  static Map<String, Work> read(SourceText file, Consumer<Problem> problems) {
    WorkReader reader = new WorkReader(file, problems);
    try {
      reader.list(JsonReader.read(file.text()));
    } catch (JsonReader.Broken e) {
      reader.fail(
          e.offset(),
          "references-json",
          "the file is not JSON: " + e.getMessage(),
          "No reference of the file is known now",
          "correct this place");
    }
    return reader.works;
  }

  /**
   * A work that was checked before.
   *
   * @param json its group of keys
   */
  static Work checked(String json) {
    WorkReader reader = new WorkReader(new SourceText("", json), problem -> {});
    try {
      Json.Members work = (Json.Members) JsonReader.read(json);
      return reader.work(work, text(work, "type"));
    } catch (JsonReader.Broken e) {
      throw new IllegalArgumentException("Not checked: " + json, e);
    }
  }

  private void list(Json json) {
    if (!(json instanceof Json.Array array)) {
      fail(
          json.offset(),
          "references-form",
          "the file must hold a list of references",
          "Found " + json.kindName(),
          "put all references between [ and ]");
      return;
    }
    for (Json entry : array.values()) {
      if (entry instanceof Json.Members members) {
        work(members);
      } else {
        fail(
            entry.offset(),
            "references-form",
            "a reference is a group of keys between { and }",
            "Found " + entry.kindName(),
            "write { \"id\": …, \"title\": … }");
      }
    }
  }

  private void work(Json.Members json) {
    String id = text(json, "id");
    String title = text(json, "title");
    if (id.isEmpty() || title.isEmpty()) {
      reportMissing(json, id.isEmpty() ? "id" : "title");
      return;
    }
    int place = json.find("id").map(Json::offset).orElse(json.offset());
    if (!isKey(id)) {
      fail(
          place,
          "reference-id",
          "the id \"" + id + "\" can't be cited",
          "Expected letters, digits, and - _ . : / + between them",
          "choose an id such as smith2018");
      return;
    }
    Integer known = places.putIfAbsent(id, json.offset());
    if (known != null) {
      Position first = file.positionAt(known);
      fail(
          place,
          "reference-id-twice",
          "two references have the id \"" + id + "\"",
          "The first is in line " + first.line(),
          "give one of them another id");
      return;
    }
    checkKeys(json);
    works.put(id, work(json, type(json)));
  }

  private void reportMissing(Json.Members json, String key) {
    Optional<String> near =
        Nearest.to(key, json.members().keySet()).filter(it -> !CslNames.VARIABLES.contains(it));
    fail(
        json.offset(),
        "reference-" + key,
        "a reference has no " + key,
        near.map(it -> "Found \"" + it + "\". Did you mean \"" + key + "\"?").orElse(""),
        "add \"" + key + "\": \"…\"");
  }

  private Work work(Json.Members json, String type) {
    Map<String, String> fields = new HashMap<>();
    json.members()
        .forEach(
            (key, value) -> {
              if (value instanceof Json.Text || value instanceof Json.Numeral) {
                fields.put(key, text(value));
              }
            });
    return new Work(
        text(json, "id"),
        text(json, "title"),
        type,
        names(json, "author"),
        names(json, "editor"),
        date(json, "issued"),
        date(json, "accessed"),
        fields);
  }

  private void checkKeys(Json.Members json) {
    for (String key : json.members().keySet()) {
      checkKey(key, json.keys().getOrDefault(key, json.offset()));
    }
  }

  private void checkKey(String key, int offset) {
    if (!CslNames.VARIABLES.contains(key)) {
      warn(
          offset,
          "reference-key",
          "references have no \"" + key + "\", so it is left out",
          didYouMean(key, CslNames.VARIABLES),
          "use a key of CSL-JSON, or put it into \"note\"");
    }
  }

  private String type(Json.Members json) {
    String type = text(json, "type");
    if (!CslNames.TYPES.contains(type)) {
      int place = json.find("type").map(Json::offset).orElse(json.offset());
      warn(
          place,
          "reference-type",
          type.isEmpty() ? "a reference has no type" : "there is no type \"" + type + "\"",
          didYouMean(type, CslNames.TYPES),
          "write a type of CSL, such as article-journal, book, chapter or webpage");
    }
    return CslNames.TYPES.contains(type) ? type : "document";
  }

  private static String didYouMean(String written, Collection<String> known) {
    return Nearest.to(written, known).map(it -> "Did you mean \"" + it + "\"?").orElse("");
  }

  private List<Name> names(Json.Members json, String key) {
    Optional<Json> value = json.find(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Json.Array array)) {
      reportNames(value.get(), key);
      return List.of();
    }
    List<Name> names = new ArrayList<>();
    for (Json entry : array.values()) {
      Optional<Name> name =
          entry instanceof Json.Members members ? Optional.of(name(members)) : Optional.empty();
      if (name.isPresent() && !name.get().family().isEmpty()) {
        names.add(name.get());
      } else {
        reportNames(entry, key);
      }
    }
    return names;
  }

  private void reportNames(Json found, String key) {
    fail(
        found.offset(),
        "reference-name",
        "\"" + key + "\" is a list of names",
        "Found " + found.kindName(),
        "write [{ \"family\": \"…\", \"given\": \"…\" }], or [{ \"literal\": \"…\" }]");
  }

  /** True for letters, digits, and signs that join them. */
  static boolean isKey(String id) {
    return isOfWord(id.codePointAt(0))
        && isOfWord(id.codePointBefore(id.length()))
        && id.codePoints().allMatch(c -> isOfWord(c) || ":./+-".indexOf(c) >= 0);
  }

  private static boolean isOfWord(int c) {
    return c == '_' || Letters.isLetterOrNumber(c);
  }

  private static Name name(Json.Members json) {
    String literal = text(json, "literal");
    if (!literal.isEmpty()) {
      return new Name(literal, "", "");
    }
    String parts =
        text(json, "dropping-particle")
            + " "
            + text(json, "non-dropping-particle")
            + " "
            + text(json, "family");
    String bare = parts.strip();
    String family = bare.contains("  ") ? bare.replaceAll(" +", " ") : bare;
    String given = text(json, "given");
    return family.isEmpty()
        ? new Name(given, "", "")
        : new Name(family, given, text(json, "suffix"));
  }

  private Optional<PartialDate> date(Json.Members json, String key) {
    Optional<Json> value = json.find(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<PartialDate> date =
        value.get() instanceof Json.Members members ? Dates.read(members) : Optional.empty();
    if (date.isEmpty()) {
      fail(
          value.get().offset(),
          "reference-date",
          "\"" + key + "\" is not a date",
          "",
          "write { \"date-parts\": [[2018, 12, 31]] }, with the year alone where no more is known");
    }
    return date;
  }

  /** The text of a key, or the number as it is written; {@code ""} for anything else. */
  static String text(Json.Members json, String key) {
    return json.find(key).map(WorkReader::text).orElse("");
  }

  static String text(Json json) {
    if (json instanceof Json.Text text) {
      return text.text().strip();
    }
    return json instanceof Json.Numeral number ? number.text() : "";
  }

  private void fail(int offset, String rule, String message, String detail, String fix) {
    problems.accept(
        Problem.error(file.path(), file.positionAt(offset), rule, message, detail, fix));
  }

  private void warn(int offset, String rule, String message, String detail, String fix) {
    problems.accept(
        Problem.warning(file.path(), file.positionAt(offset), rule, message, detail, fix));
  }
}
