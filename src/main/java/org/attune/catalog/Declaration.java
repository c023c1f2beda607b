package org.attune.catalog;

import static org.attune.catalog.ContentType.INFO;
import static org.attune.catalog.ContentType.KNOWLEDGE_CHECK;
import static org.attune.catalog.ContentType.SELF_ASSESSMENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.catalog.Key.Kind;

/**
 * The one declaration of types and their keys. The validator, the JSON Schema and the editors'
 * reference are made from it.
 */
public final class Declaration {
  private static final Set<ContentType> ALL = EnumSet.allOf(ContentType.class);
  private static final Set<ContentType> SELF = Set.of(SELF_ASSESSMENT);
  private static final List<String> ANY = List.of();

  private static final List<Key> KEYS =
      List.of(
          new Key(
              "title",
              Kind.TEXT,
              ALL,
              ANY,
              "the first heading that begins with one #",
              "What the page is called",
              "Ruptures and repair"),
          new Key(
              "type",
              Kind.CHOICE,
              ALL,
              Stream.of(ContentType.values()).map(ContentType::word).toList(),
              "told from the folder: an article; in about/ and help/ a plain page; in quizzes/ a"
                  + " quiz",
              "What kind of page it is",
              "article"),
          new Key(
              "description",
              Kind.TEXT,
              ALL,
              ANY,
              "the first paragraph",
              "What the page is about, in a sentence or two; search results and lists show it",
              "What to do when therapy feels stuck."),
          new Key(
              "topic",
              Kind.TOPIC,
              ALL,
              ANY,
              "the folder's name, where that is a topic",
              "The topic whose page lists it",
              "alliance"),
          new Key(
              "tags",
              Kind.TEXTS,
              ALL,
              ANY,
              "none",
              "Words to find the page by",
              "[first session, trust]"),
          new Key(
              "authors",
              Kind.TEXTS,
              ALL,
              ANY,
              "site.authors of jbake.properties",
              "Who wrote it",
              "[Ada Example]"),
          new Key(
              "status",
              Kind.CHOICE,
              ALL,
              Stream.of(Status.values()).map(Status::word).toList(),
              "draft",
              "Whether readers see it: a draft is left out, published-date waits for the day in"
                  + " published",
              "published"),
          new Key(
              "published",
              Kind.DATE,
              ALL,
              ANY,
              "none",
              "When it was first published",
              "2026-03-09"),
          new Key(
              "changed",
              Kind.DATE,
              ALL,
              ANY,
              "none",
              "When its content last changed in a way that matters to readers",
              "2026-04-01"),
          new Key(
              "reviewed",
              Kind.DATE,
              ALL,
              ANY,
              "none",
              "When somebody last checked its content",
              "2026-04-01"),
          new Key(
              "review-due",
              Kind.DATE,
              ALL,
              ANY,
              "none",
              "When it should be checked again",
              "2027-04-01"),
          new Key("reviewer", Kind.TEXT, ALL, ANY, "none", "Who checked it", "Sam Example"),
          new Key(
              "lang",
              Kind.LANGUAGE,
              ALL,
              ANY,
              "site.lang of jbake.properties",
              "The language it is written in",
              "en-GB"),
          new Key(
              "translation-of",
              Kind.TEXT,
              ALL,
              ANY,
              "none",
              "The page that this one says in another language, as a file below content/",
              "articles/fit.md"),
          new Key(
              "sensitive",
              Kind.FLAG,
              ALL,
              ANY,
              "false",
              "Whether it speaks of things that may be hard to read, such as abuse or suicide",
              "true"),
          new Key(
              "aliases",
              Kind.ADDRESSES,
              ALL,
              ANY,
              "none",
              "Older addresses of the page",
              "[articles/old-name.html]"),
          new Key(
              "regions",
              Kind.CHOICE,
              Set.of(INFO),
              List.of("services", "report"),
              "none",
              "Which entries of data/help the page lists under its text",
              "services"),
          new Key(
              "answers",
              Kind.ANSWERS,
              SELF,
              ANY,
              "",
              "What can be answered to each item, from least to most",
              "Not at all | A little | Somewhat | Mostly | Completely"),
          new Key(
              "first", Kind.WHOLE, SELF, ANY, "1", "The number that the first answer counts", "0"),
          new Key(
              "does-not-apply",
              Kind.TEXT,
              SELF,
              ANY,
              "no such answer",
              "The words of an answer that leaves an item out",
              "Doesn't apply to me"),
          new Key(
              "may-skip",
              Kind.WHOLE,
              SELF,
              ANY,
              "a third of the items, rounded down",
              "How many items of a scale may stay open and a result still be shown",
              "1"),
          new Key(
              "score",
              Kind.CHOICE,
              SELF,
              List.of("mean", "sum"),
              "mean",
              "How the answers of a scale come to one number",
              "sum"),
          new Key(
              "scales",
              Kind.SCALES,
              SELF,
              ANY,
              "no exceptions",
              "What is different for single scales, by their ids",
              "{bond: {score: sum, may-skip: 2}}"),
          new Key(
              "items",
              Kind.CHOICE,
              SELF,
              List.of("original", "licensed"),
              "original",
              "Whether the items are your own or come from somebody else's instrument",
              "original"),
          new Key(
              "permission",
              Kind.TEXT,
              SELF,
              ANY,
              "none; needed with items: licensed",
              "Who allowed the items to be used",
              "Used with permission of Ada Example, 2026"),
          new Key(
              "shuffle",
              Kind.CHOICE,
              Set.of(KNOWLEDGE_CHECK),
              List.of("answers"),
              "the order of the file",
              "What is shown in another order each time",
              "answers"));

  private Declaration() {}

  /** All keys, the most used first. */
  public static List<Key> keys() {
    return KEYS;
  }

  /** The keys that a type knows, the most used first. */
  public static List<Key> keys(ContentType type) {
    return KEYS.stream().filter(key -> key.types().contains(type)).toList();
  }

  /** The key with a name, whatever types know it. */
  public static Optional<Key> find(String name) {
    return KEYS.stream().filter(key -> key.name().equals(name)).findFirst();
  }

  /** What a type is, in one sentence. */
  public static String sentence(ContentType type) {
    return switch (type) {
      case ARTICLE -> "A page that explains something and belongs to a topic.";
      case INFO -> "A plain page: help, the glossary, what the site says about itself.";
      case SELF_ASSESSMENT -> "Questions that help a reader to notice how things stand.";
      case KNOWLEDGE_CHECK -> "Questions with right answers, to see whether an idea came across.";
    };
  }

  /** Types that are told without {@code type:}, and how. */
  static String inference(ContentType type) {
    return switch (type) {
      case ARTICLE -> "every Markdown file that is none of the others";
      case INFO -> "index.md, glossary.md, and the files in about/ and help/";
      case SELF_ASSESSMENT -> "a file in quizzes/ with the key answers";
      case KNOWLEDGE_CHECK -> "a file in quizzes/ whose answers are boxes to tick: - [ ] and - [x]";
    };
  }
}
