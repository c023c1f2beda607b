package org.attune.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small site that an editor with a dice in hand changes, in memory and then on the disk. */
final class RandomEdits {
  private static final List<String> WORDS =
      List.of("warm", "slow", "clear", "quiet", "open", "steady", "plain", "kind");
  private static final List<String> TOPICS = List.of("", "rapport", "alliance", "own-topic");
  private static final List<String> TAGS = List.of("trust", "Trust", "pace", "goals", "repair");

  private final Random random;
  private SortedMap<String, String> files = new TreeMap<>();
  private int count;

  RandomEdits(long seed) {
    this.random = new Random(seed);
    begin();
  }

  private void begin() {
    files.put(
        "jbake.properties",
        """
        site.name=Small
        site.lang=en
        library=none
        site.region=gb
        site.host=https://a.example
        """);
    files.put(
        "data/nav.yml",
        """
        menu:
          - title: Start
            page: articles/a0.md
          - title: Rapport
            topic: rapport
        topics:
          - id: rapport
            title: Rapport
            sentence: At ease.
            idea: true
        paths:
          - id: way
            title: A way
            pages:
              - articles/a0.md
              - articles/a1.md
        """);
    files.put("data/references.json", references());
    files.put(
        "content/glossary.md",
        """
        ---
        title: Words
        type: info
        status: published
        ---

        ## Bond

        Two people.

        ## Goal

        An aim.
        """);
    for (int i = 0; i < 8; i++) {
      files.put("content/articles/a" + count + ".md", article());
    }
    files.put("content/quizzes/q0.md", check("One question"));
    files.put("assets/css/own-look.css", "p { color: #111 }\n");
    files.put("content/img/box.svg", svg(10));
  }

  /** The theme's own pages cite the works of this repository. */
  private static String references() {
    try {
      return Files.readString(Path.of("data/references.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String svg(int width) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + width
        + "\" height=\"10\" viewBox=\"0 0 10 10\"><title>A box</title></svg>\n";
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String article() {
    String name = "a" + count++;
    StringBuilder text = new StringBuilder("---\ntitle: Page " + name + "\n");
    text.append("published: 2024-0")
        .append(1 + random.nextInt(9))
        .append("-1")
        .append(random.nextInt(9));
    text.append("\nstatus: published\ntags: [").append(one(TAGS)).append("]\n");
    String topic = one(TOPICS.subList(0, 3));
    text.append(topic.isEmpty() ? "" : "topic: " + topic + "\n");
    text.append("---\n\nA ").append(word()).append(" beginning.\n\n## Part\n\n");
    text.append("More about [a bond](../glossary.md#bond), and what ").append(word());
    return text.append(" means [@abuhb].\n").toString();
  }

  private String check(String question) {
    return "---\ntitle: A check\ntype: knowledge-check\nstatus: published\n---\n\n## "
        + question
        + "?\n\n- [x] This\n- [ ] That\n\nWhy: since it is so.\n";
  }

  private List<String> named(String ending) {
    return files.keySet().stream().filter(path -> path.endsWith(ending)).toList();
  }

  private String articlePath() {
    List<String> all = new ArrayList<>(named(".md"));
    all.removeIf(path -> !path.startsWith("content/articles/"));
    return all.isEmpty() ? "content/glossary.md" : one(all);
  }

  void put(String path, String text) {
    files.put(path, text);
  }

  void remove(String path) {
    files.remove(path);
  }

  void change(String path, String from, String to) {
    files.computeIfPresent(path, (name, text) -> text.replaceFirst(from, to));
  }

  void add(String path, String more) {
    files.computeIfPresent(path, (name, text) -> text + more);
  }

  /** What all files hold now. */
  SortedMap<String, String> snapshot() {
    return new TreeMap<>(files);
  }

  /** Goes back to what was. */
  void restore(Map<String, String> before) {
    files = new TreeMap<>(before);
  }

  /** One edit; says which. */
  String edit() {
    String article = articlePath();
    String other = articlePath();
    String name = other.substring(other.lastIndexOf('/') + 1);
    int kind = random.nextInt(30);
    switch (kind) {
      case 0, 1, 2 -> add(article, "\nOne more " + word() + " line.\n");
      case 3 -> change(article, "title: .*", "title: The " + word() + " page " + count++);
      case 4 -> change(article, "tags: .*", "tags: [" + one(TAGS) + ", " + one(TAGS) + "2]");
      case 5 -> change(article, "published: .*", "published: 2023-03-0" + (1 + random.nextInt(9)));
      case 6 -> change(article, "\n---\n", "\ntopic: " + one(TOPICS.subList(1, 4)) + "\n---\n");
      case 7 -> change(article, "## .*", "## The " + word() + " part");
      case 8 -> add(article, "\nSee [there](" + name + ").\n");
      case 9 -> add(article, "\nSee [a part](" + name + "#part).\n");
      case 10 -> add(article, "\n[A check](../quizzes/q0.md)\n");
      case 11 -> add(article, "\n![A box](../img/box.svg)\n");
      case 12 -> files.put("content/articles/n" + count + ".md", article());
      case 13 -> files.remove(article);
      case 14 -> rename(article);
      case 15 -> change(article, "status: .*", "status: draft");
      case 16 -> change(article, "status: .*", "status: published");
      case 17 -> change("content/glossary.md", "Two .*", "Two " + word() + " people.");
      case 18 -> change("content/glossary.md", "## Goal", "## Aim");
      case 19 -> files.put("content/quizzes/q0.md", check("What is " + word()));
      case 20 -> change("data/nav.yml", "sentence: .*", "sentence: At " + word() + " ease.");
      case 21 ->
          change("data/references.json", "What .* in a", "What " + word() + " people do in a");
      case 22 -> change("jbake.properties", "site.name=.*", "site.name=The " + word() + " site");
      case 23 -> add("assets/css/own-look.css", "p { margin: " + random.nextInt(9) + "px }\n");
      case 24 -> files.put("content/img/box.svg", svg(10 + random.nextInt(5)));
      case 25 -> files.put("templates/partial/own.ftl", "<#-- " + word() + " -->\n");
      case 26 -> tag();
      case 27 -> translate(article);
      case 28 -> change("data/nav.yml", "articles/a1.md", article.replace("content/", ""));
      default -> change(article, "a", "e"); // As long as before.
    }
    return kind + " " + article;
  }

  /** A template of the site's own, or the theme's again. */
  private void tag() {
    String path = "templates/tags.ftl";
    if (files.remove(path) == null) {
      files.put(path, template(word()));
    }
  }

  /** A template for the page of a tag. */
  static String template(String word) {
    return "<#ftl output_format=\"HTML\">\n<!doctype html><html lang=\"en\"><head><title>"
        + "${attune[0].page.title}</title></head><body><p>"
        + word
        + "<#list attune[0].page.entries as e> ${e.title}</#list></p></body></html>\n";
  }

  private void rename(String article) {
    String text = files.remove(article);
    if (text != null) {
      String old = article.substring("content/".length()).replace(".md", ".html");
      files.put(
          "content/articles/r" + count++ + ".md",
          text.replaceFirst("\n---\n", "\naliases: [" + old + "]\n---\n"));
    }
  }

  private void translate(String article) {
    files.put(
        "content/es/t" + count++ + ".md", translation(article.substring("content/".length())));
  }

  /** A page in Spanish. */
  static String translation(String of) {
    return "---\ntitle: Una\nlang: es\nstatus: published\ntranslation-of: "
        + of
        + "\n---\n\nUna cosa.\n";
  }

  /** Makes a folder hold these files and no others; all bear the same time. */
  void write(Path folder) throws IOException {
    for (String top : List.of("content", "data", "templates", "assets")) {
      FolderTree.delete(folder.resolve(top));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
      Files.setLastModifiedTime(path, FileTime.fromMillis(0));
    }
  }
}
