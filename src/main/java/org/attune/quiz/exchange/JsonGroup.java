package org.attune.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.attune.json.Json;
import org.attune.problem.Nearest;

/** A group of keys that is read with what must stand there; what is wrong is reported. */
final class JsonGroup {
  private static final String RULE = "quiz-json";

  private final Json.Members members;
  private final TextPlaces places;

  JsonGroup(Json.Members members, TextPlaces places) {
    this.members = members;
    this.places = places;
  }

  /** Reports keys that have no meaning here. */
  void expect(Set<String> known) {
    expect(members, known, places, RULE);
  }

  /**
   * Reports the keys of an object that have no meaning there.
   *
   * @param rule the rule that an unknown key breaks
   * @return true where all are known
   */
  static boolean expect(Json.Members members, Set<String> known, TextPlaces places, String rule) {
    boolean sound = true;
    for (Map.Entry<String, Integer> key : members.keys().entrySet()) {
      if (!known.contains(key.getKey())) {
        sound = false;
        places.error(
            key.getValue(),
            rule,
            "\"" + key.getKey() + "\" is not known here",
            "Expected " + String.join(", ", new TreeSet<>(known)) + ".",
            Nearest.to(key.getKey(), known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("take it out"));
      }
    }
    return sound;
  }

  int offset() {
    return members.offset();
  }

  private Optional<Json> value(String key) {
    return members
        .find(key)
        .filter(it -> !(it instanceof Json.Word word && word.text().equals("null")));
  }

  Optional<String> text(String key) {
    Optional<Json> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Json.Text)) {
      wrong(value.get(), key, "text");
    }
    return value.filter(Json.Text.class::isInstance).map(it -> ((Json.Text) it).text());
  }

  String neededText(String key) {
    Optional<String> text = text(key).filter(it -> !it.isBlank());
    if (text.isEmpty()) {
      missing(key);
    }
    return text.orElse("");
  }

  boolean flag(String key) {
    Optional<Json> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Json.Word)) {
      wrong(value.get(), key, "true or false");
    }
    return value.filter(it -> it instanceof Json.Word w && w.text().equals("true")).isPresent();
  }

  int whole(String key) {
    Optional<Json> value = value(key);
    Optional<Integer> number =
        value
            .filter(it -> it instanceof Json.Numeral n && n.text().matches("-?\\d{1,9}"))
            .map(it -> Integer.parseInt(((Json.Numeral) it).text()));
    if (value.isPresent() && number.isEmpty()) {
      wrong(value.get(), key, "a whole number");
    } else if (value.isEmpty()) {
      missing(key);
    }
    return number.orElse(0);
  }

  Optional<JsonGroup> group(String key) {
    Optional<Json> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Json.Members)) {
      wrong(value.get(), key, "a group of keys");
    }
    return value
        .filter(Json.Members.class::isInstance)
        .map(it -> new JsonGroup((Json.Members) it, places));
  }

  /** The entries of a list, each a group of keys. */
  <T> List<T> list(String key, Function<JsonGroup, T> reader) {
    Optional<Json> value = value(key);
    if (value.isEmpty() || !(value.get() instanceof Json.Array array)) {
      value.ifPresentOrElse(it -> wrong(it, key, "a list"), () -> missing(key));
      return List.of();
    }
    List<T> entries = new ArrayList<>();
    for (Json one : array.values()) {
      if (one instanceof Json.Members group) {
        entries.add(reader.apply(new JsonGroup(group, places)));
      } else {
        wrong(one, key, "a list of groups of keys");
      }
    }
    return entries;
  }

  private void missing(String key) {
    fail(members.offset(), "\"" + key + "\" is missing", "");
  }

  private void wrong(Json value, String key, String expected) {
    fail(value.offset(), "\"" + key + "\" must be " + expected, "Found " + value.kindName() + ".");
  }

  void fail(int offset, String message, String detail) {
    places.error(offset, RULE, message, detail, "write it as attune quiz show --format json does");
  }
}
