package org.attune.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.problem.Nearest;

/**
 * The reserved headings and words of one language.
 *
 * @param table what may be written for each; the first is the one that a fix names
 * @param slips words that are often written in place of a reserved one
 */
public record Words(Map<Word, List<String>> table, Map<String, Word> slips) {

  /** A duty that a reserved word has. */
  public enum Word {
    /** The heading above a scale's bands. */
    MEANING,
    /** The heading above the signposts. */
    HELP,
    /** The mark of an item that counts the other way round. */
    REVERSED,
    /** The word between the two ends of a band. */
    TO,
    /** The mark of a question with several right answers. */
    PICK_ALL,
    /** The word before an explanation. */
    WHY,
    /** The word before a hint. */
    HINT,
    /** Choices that make no sense when answers are shuffled. */
    ABOVE
  }

  private static final Words ENGLISH =
      new Words(
          Map.of(
              Word.MEANING, List.of("What this may mean"),
              Word.HELP, List.of("If you need help now"),
              Word.REVERSED, List.of("reversed"),
              Word.TO, List.of("to"),
              Word.PICK_ALL, List.of("pick all that apply"),
              Word.WHY, List.of("Why"),
              Word.HINT, List.of("Hint"),
              Word.ABOVE,
                  List.of(
                      "all of the above",
                      "all the above",
                      "none of the above",
                      "both of the above",
                      "any of the above",
                      "all of these",
                      "none of these")),
          Map.ofEntries(
              Map.entry("reverse", Word.REVERSED),
              Map.entry("reverse scored", Word.REVERSED),
              Map.entry("reverse-scored", Word.REVERSED),
              Map.entry("reverse coded", Word.REVERSED),
              Map.entry("reverse-coded", Word.REVERSED),
              Map.entry("reversed item", Word.REVERSED),
              Map.entry("inverted", Word.REVERSED),
              Map.entry("r", Word.REVERSED),
              Map.entry("choose all that apply", Word.PICK_ALL),
              Map.entry("select all that apply", Word.PICK_ALL),
              Map.entry("check all that apply", Word.PICK_ALL),
              Map.entry("tick all that apply", Word.PICK_ALL),
              Map.entry("because", Word.WHY),
              Map.entry("explanation", Word.WHY),
              Map.entry("reason", Word.WHY),
              Map.entry("clue", Word.HINT),
              Map.entry("tip", Word.HINT),
              Map.entry("help now", Word.HELP),
              Map.entry("get help now", Word.HELP),
              Map.entry("what this means", Word.MEANING),
              Map.entry("what it means", Word.MEANING),
              Map.entry("feedback", Word.MEANING),
              Map.entry("results", Word.MEANING)));

  private static final Words SPANISH =
      new Words(
          Map.of(
              Word.MEANING,
                  List.of(
                      "Qué puede significar",
                      "Qué puede significar esto",
                      "Lo que puede significar"),
              Word.HELP, List.of("Si necesitas ayuda ahora", "Si necesita ayuda ahora"),
              Word.REVERSED, List.of("invertida", "invertido", "inversa", "inverso"),
              Word.TO, List.of("a", "hasta"),
              Word.PICK_ALL,
                  List.of(
                      "elige todas las que correspondan",
                      "elija todas las que correspondan",
                      "marca todas las que correspondan"),
              Word.WHY, List.of("Por qué"),
              Word.HINT, List.of("Pista"),
              Word.ABOVE,
                  List.of(
                      "todas las anteriores",
                      "ninguna de las anteriores",
                      "todo lo anterior",
                      "nada de lo anterior")),
          Map.of("porque", Word.WHY, "explicación", Word.WHY, "consejo", Word.HINT));

  private static final Words GERMAN =
      new Words(
          Map.of(
              Word.MEANING, List.of("Was das bedeuten kann", "Was das heißen kann"),
              Word.HELP,
                  List.of(
                      "Wenn Sie jetzt Hilfe brauchen",
                      "Wenn du jetzt Hilfe brauchst",
                      "Wenn ihr jetzt Hilfe braucht"),
              Word.REVERSED, List.of("umgekehrt", "umgepolt"),
              Word.TO, List.of("bis"),
              Word.PICK_ALL, List.of("alles Zutreffende wählen", "alles Zutreffende ankreuzen"),
              Word.WHY, List.of("Warum"),
              Word.HINT, List.of("Hinweis", "Tipp"),
              Word.ABOVE,
                  List.of(
                      "alle oben genannten",
                      "alle genannten",
                      "keine der oben genannten",
                      "keine der genannten",
                      "alles davon",
                      "nichts davon")),
          Map.of(
              "weil", Word.WHY,
              "erklärung", Word.WHY,
              "invertiert", Word.REVERSED,
              "alles auswählen, was zutrifft", Word.PICK_ALL));

  private static final Map<String, Words> TABLES =
      Map.of("en", ENGLISH, "es", SPANISH, "de", GERMAN);

  /** The words of a language; English where it has no table. */
  public static Words of(String lang) {
    return TABLES.getOrDefault(primary(lang), ENGLISH);
  }

  /** The first part of a language tag, in lower case: {@code en} of {@code en-GB}. */
  static String primary(String lang) {
    int end = 0;
    while (end < lang.length() && "-_".indexOf(lang.charAt(end)) < 0) {
      end++;
    }
    return lang.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** The word that a fix names. */
  public String first(Word word) {
    return all(word).get(0);
  }

  /** True where something written is the reserved word, whatever its case and its closing marks. */
  boolean is(String written, Word word) {
    String plain = plain(written);
    return all(word).stream().anyMatch(known -> plain(known).equals(plain));
  }

  /** True where something written was probably meant to be the reserved word but isn't it. */
  boolean near(String written, Word word) {
    String plain = plain(written);
    if (plain.isEmpty() || is(written, word)) {
      return false;
    }
    return slips.get(plain) == word
        || TABLES.values().stream().anyMatch(other -> other.is(written, word))
        || Nearest.to(plain, all(word).stream().map(Words::plain).toList()).isPresent();
  }

  /** Every way to write a reserved word. */
  List<String> all(Word word) {
    return table.getOrDefault(word, List.of());
  }

  /** A text as it is typed and not as it is printed: straight quotes, hyphens, single spaces. */
  static String typed(String text) {
    StringBuilder typed = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '’', '‘', '‚', '‛', '“', '”', '„', '‟', '«', '»', '‹', '›', '"' -> typed.append('\'');
        case '−', '‐', '‑', '‒' -> typed.append('-');
        case '–' -> typed.append("--");
        case '—' -> typed.append("---");
        case '…' -> typed.append("...");
        case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '\u202F' -> {
          if (!endsInSpace(typed)) {
            typed.append(' ');
          }
        }
        default -> typed.append(c);
      }
    }
    return typed.toString().strip();
  }

  private static boolean endsInSpace(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
  }

  /** A text to compare by, whatever its case and the marks at its ends. */
  static String plain(String text) {
    String typed = typed(text);
    if (typed.contains("--")) {
      typed = typed.replaceAll("-{2,3}", "-");
    }
    String bare = isBare(typed) ? typed : typed.replaceAll("^[\\s¿¡']+|[\\s?!:.']+$", "");
    return (bare.isEmpty() ? typed : bare).toLowerCase(Locale.ROOT);
  }

  /** True for what begins and ends with a letter or digit, as nearly all words do. */
  private static boolean isBare(String typed) {
    return !typed.isEmpty()
        && Character.isLetterOrDigit(typed.charAt(0))
        && Character.isLetterOrDigit(typed.charAt(typed.length() - 1));
  }
}
