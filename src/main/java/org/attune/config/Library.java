package org.attune.config;

import java.util.List;
import java.util.Locale;
import org.attune.problem.Position;

/**
 * Which of the articles, quizzes and pages that come with Attune belong to the site. The names are
 * as written; which pages they mean is found where the pages are known.
 *
 * @param chosen {@code library}: {@code all}, {@code none}, or pages, folders and topics; empty for
 *     none
 * @param excluded {@code library.exclude}: pages, folders and topics to leave out again
 */
public record Library(List<Name> chosen, List<Name> excluded) {
  /** The word for everything. */
  public static final String ALL = "all";

  /** The word for nothing but the help. */
  public static final String NOTHING = "none";

  /** A site that takes nothing but the help. */
  public static final Library NONE = new Library(List.of(), List.of());

  public Library {
    chosen = List.copyOf(chosen);
    excluded = List.copyOf(excluded);
  }

  /**
   * One name in a list.
   *
   * @param position where it stands in jbake.properties
   */
  public record Name(String text, Position position) {
    /** True for a word, whatever its case. */
    public boolean is(String word) {
      return text.toLowerCase(Locale.ROOT).equals(word);
    }
  }

  /** True where nothing but the help is taken. */
  public boolean isNone() {
    return chosen.stream().allMatch(name -> name.is(NOTHING));
  }

  /** True where everything is taken and nothing left out: then no name needs to be looked up. */
  public boolean isWhole() {
    return takesAll() && excluded.isEmpty();
  }

  /** True where {@code all} is among the chosen. */
  public boolean takesAll() {
    return chosen.stream().anyMatch(name -> name.is(ALL));
  }
}
