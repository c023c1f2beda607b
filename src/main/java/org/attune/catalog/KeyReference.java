package org.attune.catalog;

/** The editors' reference of types and keys, in Markdown. */
public final class KeyReference {
  private KeyReference() {}

  /** The whole page. */
  public static String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    for (ContentType type : ContentType.values()) {
      page.append("| `").append(type.word()).append("` | ");
      page.append(Declaration.sentence(type)).append(" | ");
      page.append(Declaration.inference(type)).append(" |\n");
    }
    page.append(KEYS_HEAD);
    Declaration.keys().stream()
        .filter(key -> key.types().size() == ContentType.values().length)
        .forEach(key -> append(page, key));
    for (ContentType type : ContentType.values()) {
      appendOwn(page, type);
    }
    return page.toString();
  }

  private static void appendOwn(StringBuilder page, ContentType type) {
    if (Declaration.keys(type).stream().noneMatch(key -> key.types().size() == 1)) {
      return;
    }
    page.append("\n## Keys of ").append(type.phrase()).append("\n\n").append(TABLE_HEAD);
    Declaration.keys(type).stream()
        .filter(key -> key.types().size() == 1)
        .forEach(key -> append(page, key));
  }

  private static void append(StringBuilder page, Key key) {
    page.append("| `").append(key.name()).append("` | ");
    page.append(cell(key.doc())).append(" | ");
    page.append(cell(value(key))).append(" | ");
    page.append(key.isRequired() ? "**must be there**" : cell(key.byDefault())).append(" | ");
    page.append("`").append(cell(key.name() + ": " + key.example())).append("` |\n");
  }

  private static String value(Key key) {
    return key.allowed().isEmpty()
        ? key.kind().phrase()
        : "`" + String.join("`, `", key.allowed()) + "`";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static final String HEAD =
      """
      <!-- Made from org.attune.catalog.Declaration by KeyReference; a test keeps the two the same. -->
      # Front matter

      The lines between two lines of `---` at the start of a file. Each is a word, a colon, a space and
      a value. Only a title is needed, and even that may be the first heading of the text instead.
      A value that holds a colon with a space after it, or begins with a sign such as `[`, `&` or `"`,
      stands in quotes: `title: "Ruptures: what to do"`.

      Programs that know JSON Schema complete and check these keys while you type:
      `./attune schema article > article.schema.json`.

      ## Types

      | type | what it is | told without `type:` for |
      |---|---|---|
      """;

  private static final String TABLE_HEAD =
      """
      | key | what it says | value | without it | example |
      |---|---|---|---|---|
      """;

  private static final String KEYS_HEAD = "\n## Keys of every type\n\n" + TABLE_HEAD;
}
