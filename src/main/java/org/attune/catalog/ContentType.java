package org.attune.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of content that are ours; every other type is JBake's own. */
public enum ContentType {
  ARTICLE,
  INFO,
  SELF_ASSESSMENT,
  KNOWLEDGE_CHECK;

  /** How the type is written in a header: {@code self-assessment}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type with its article, for a sentence: {@code an article}. */
  public String phrase() {
    return switch (this) {
      case ARTICLE -> "an article";
      case INFO -> "a plain page";
      case SELF_ASSESSMENT -> "a self-assessment";
      case KNOWLEDGE_CHECK -> "a knowledge check";
    };
  }

  /** True for the two kinds of quiz. */
  public boolean isQuiz() {
    return this == SELF_ASSESSMENT || this == KNOWLEDGE_CHECK;
  }

  /** The type that a header's word names. */
  public static Optional<ContentType> of(String word) {
    return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
  }
}
