package org.attune.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schema of headers, for editors' programs that complete and check keys while one types.
 */
public final class JsonSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private JsonSchema() {}

  /** The schema of one type's header. */
  public static String of(ContentType type) {
    return object(
            List.of(
                pair("$schema", string(DRAFT)),
                pair("title", string("Attune: " + type.phrase())),
                pair("description", string(Declaration.sentence(type))),
                pair("type", string("object")),
                pair("properties", object(properties(type))),
                pair("required", list(required(type))),
                pair("additionalProperties", "false")))
        + "\n";
  }

  private static List<String> properties(ContentType type) {
    return Declaration.keys(type).stream()
        .map(key -> pair(key.name(), object(property(key, type))))
        .toList();
  }

  private static List<String> required(ContentType type) {
    return Declaration.keys(type).stream().filter(Key::isRequired).map(Key::name).toList();
  }

  private static List<String> property(Key key, ContentType type) {
    List<String> property = new ArrayList<>();
    property.add(pair("description", string(description(key))));
    property.addAll(shape(key, type));
    return property;
  }

  private static String description(Key key) {
    return key.isRequired()
        ? key.doc() + "."
        : key.doc() + ". Without it: " + key.byDefault() + ".";
  }

  private static List<String> shape(Key key, ContentType type) {
    return switch (key.kind()) {
      case TEXT, LANGUAGE -> List.of(pair("type", string("string")));
      case TOPIC ->
          List.of(pair("type", string("string")), pair("pattern", string("^[a-z0-9-]+$")));
      case DATE -> List.of(pair("type", string("string")), pair("format", string("date")));
      case FLAG -> List.of(pair("type", string("boolean")));
      case WHOLE -> List.of(pair("type", string("integer")));
      case CHOICE -> choice(key, type);
      case TEXTS, ADDRESSES, ANSWERS -> List.of(pair("anyOf", texts()));
      case SCALES -> List.of(pair("type", string("object")), pair("additionalProperties", scale()));
    };
  }

  private static List<String> choice(Key key, ContentType type) {
    List<String> words = key.name().equals("type") ? List.of(type.word()) : key.allowed();
    return List.of(pair("enum", list(words)));
  }

  private static String texts() {
    String one = object(List.of(pair("type", string("string"))));
    String many = object(List.of(pair("type", string("array")), pair("items", one)));
    return "[\n" + indent(one + ",\n" + many) + "\n]";
  }

  private static String scale() {
    List<String> keys =
        Stream.of("score", "may-skip")
            .map(name -> Declaration.find(name).orElseThrow())
            .map(key -> pair(key.name(), object(property(key, ContentType.SELF_ASSESSMENT))))
            .toList();
    return object(
        List.of(
            pair("type", string("object")),
            pair("properties", object(keys)),
            pair("additionalProperties", "false")));
  }

  private static String pair(String name, String value) {
    return string(name) + ": " + value;
  }

  private static String list(List<String> words) {
    return words.stream().map(JsonSchema::string).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String object(List<String> pairs) {
    return "{\n" + indent(String.join(",\n", pairs)) + "\n}";
  }

  private static String indent(String lines) {
    return lines.indent(2).stripTrailing();
  }

  private static String string(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
