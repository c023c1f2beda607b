package org.attune.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds phrases that grade or diagnose a reader, or tell one to leave a therapist. Whole phrases
 * only, and not where the sentence denies them: "this can't say that you passed" stands.
 */
record JudgingPhrases(String lang, Findings findings) {

  /** What a language says, each a pattern; what denies it, before it in the same sentence. */
  private record Table(WholePhrases judging, WholePhrases leaving, Pattern denial) {
    static Table of(List<String> judging, List<String> leaving, List<String> denial) {
      return new Table(
          new WholePhrases(judging),
          new WholePhrases(leaving),
          Pattern.compile(
              "(?iu)(?<![\\p{L}\\p{N}])(?:" + String.join("|", denial) + ")(?![\\p{L}\\p{N}])"));
    }
  }

  private static Table english() {
    return Table.of(
        List.of(
            "you(?:'ve| have)? (?:passed|failed)",
            "your diagnosis is",
            "you(?:'re| are) (?:now )?diagnosed with",
            "(?:this|it) (?:means|shows|proves) (?:that )?you (?:have|suffer from) (?:a |an )?"
                + "(?:disorder|depression|anxiety disorder|illness|trauma)",
            "you (?:clearly |probably )?(?:have|suffer from) (?:a|an) [\\p{L}-]* ?disorder",
            "(?:clinically|scientifically) (?:validated|proven|tested)",
            "(?:a )?validated (?:test|questionnaire|scale|instrument|measure)",
            "your (?:total |final |overall )?(?:score|grade|rank|ranking) (?:is|was)",
            "your (?:total|iq) is",
            "you(?:'ve| have)? scored",
            "(?:above|below) (?:the )?average",
            "better than most (?:people|clients)",
            "worse than most (?:people|clients)",
            "you(?:'re| are) (?:ab)?normal",
            "congratulations"),
        List.of(
            "you (?:should|must|need to|ought to|have to)(?: now| really)? "
                + "(?:leave|quit|stop (?:going|therapy|seeing)|end (?:it|therapy)|"
                + "(?:change|switch|find a new|find another) therapists?)",
            "(?:it is|it's) time to (?:leave|quit|stop therapy|end therapy|"
                + "(?:change|switch) therapists?|find (?:a new|another) therapist)",
            "(?<=^|[.!?:] )(?:leave|quit) (?:this|your) therapist(?!['’])",
            "(?<=^|[.!?:] )(?:stop|quit|end) (?:your )?(?:therapy|medicine|medication)",
            "we (?:advise|recommend) (?:you to )?(?:leave|leaving)"),
        List.of(
            "not",
            "no",
            "never",
            "nor",
            "nothing",
            "cannot",
            "without",
            "neither",
            "nobody",
            "[\\p{L}]+n't"));
  }

  private static Table spanish() {
    return Table.of(
        List.of(
            "has? (?:aprobado|suspendido|reprobado)",
            "(?:tu|su) diagnóstico es",
            "(?:clínicamente|científicamente) (?:validad[oa]|probad[oa])",
            "(?:tu|su) (?:puntuación|nota) (?:es|fue)",
            "por (?:encima|debajo) de la media",
            "felicidades",
            "enhorabuena"),
        List.of(
            "(?:debes|debe|deberías|debería|tienes que|tiene que) (?:dejar|cambiar de) "
                + "(?:a tu |a su |la |tu |su )?"
                + "(?:terapia|terapeuta)",
            "(?:deja|deje) (?:la|tu|su) (?:terapia|medicación)"),
        List.of("no", "nunca", "ni", "sin", "nada", "tampoco", "jamás"));
  }

  private static Table german() {
    return Table.of(
        List.of(
            "(?:du hast|sie haben) (?:bestanden|versagt)",
            "(?:deine|ihre) diagnose (?:ist|lautet)",
            "(?:klinisch|wissenschaftlich) (?:validiert|geprüft|bewiesen)",
            "(?:deine|ihre) (?:punktzahl|note) (?:ist|beträgt)",
            "(?:über|unter) dem durchschnitt",
            "herzlichen glückwunsch",
            "gut gemacht"),
        List.of(
            "(?:du solltest|sie sollten) (?:die |deine |ihre"
                + " )?(?:therapie|therapeutin|therapeuten) (?:abbrechen|wechseln|verlassen)",
            "(?:brich|brechen sie) die therapie ab"),
        List.of("nicht", "kein\\p{L}*", "nie", "niemals", "ohne", "weder", "nichts"));
  }

  /** Each made for the first quiz in its language. */
  private static final Map<String, Table> TABLES = new ConcurrentHashMap<>();

  private static final Pattern NO_DENIAL =
      Pattern.compile("(?iu)not (?:only|just)|no solo|no sólo|nicht nur");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n]");

  /** Looks at all words that were heard while the quiz was read. */
  void check() {
    for (Spoken spoken : findings.spoken()) {
      find(spoken, table().judging()).ifPresent(phrase -> judging(phrase, spoken));
      if (spoken.feedback()) {
        find(spoken, table().leaving()).ifPresent(phrase -> leaving(phrase, spoken));
      }
    }
  }

  /** A phrase, and where in its text it begins. */
  private record Phrase(String words, int offset) {}

  private void judging(Phrase found, Spoken spoken) {
    findings.add(
        Rule.JUDGING,
        spoken.at(found.offset()),
        "\"" + found.words() + "\" judges the reader",
        "A quiz here never grades, diagnoses or claims to be a test.",
        "say what such answers may mean, in words that leave it open");
  }

  private void leaving(Phrase found, Spoken spoken) {
    findings.add(
        Rule.ADVISES_LEAVING,
        spoken.at(found.offset()),
        "\"" + found.words() + "\" tells the reader to leave",
        "Feedback never advises to end therapy or medicine: it is one moment.",
        "name what can be talked about, or ask a question");
  }

  private Table table() {
    return switch (Words.primary(lang)) {
      case "es" -> TABLES.computeIfAbsent("es", language -> spanish());
      case "de" -> TABLES.computeIfAbsent("de", language -> german());
      default -> TABLES.computeIfAbsent("en", language -> english());
    };
  }

  private Optional<Phrase> find(Spoken spoken, WholePhrases phrases) {
    String plain = plain(spoken.text());
    WholePhrases.Search search = phrases.in(plain);
    while (search.find()) {
      if (!denied(plain.substring(0, search.start()))) {
        return Optional.of(new Phrase(search.words(), search.start()));
      }
    }
    return Optional.empty();
  }

  /** Each replaced character gives one, so that places stay what they are. */
  private static String plain(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      if (c == '’') {
        plain[i] = '\'';
      } else if ((c >= '\t' && c <= '\r') || c == '\u00A0') {
        plain[i] = ' ';
      }
    }
    return new String(plain);
  }

  private boolean denied(String before) {
    String[] sentences = SENTENCE_END.split(before, -1);
    String sentence = NO_DENIAL.matcher(sentences[sentences.length - 1]).replaceAll("");
    return table().denial().matcher(sentence).find();
  }
}
