package org.attune.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/**
 * Finds phrases that grade or diagnose a reader, or tell one to leave a therapist. Whole phrases
 * only, and not where the sentence denies them: "this can't say that you passed" stands.
 */
record JudgingPhrases(String lang, Findings findings) {

  /** What a language says, and the patterns of what denies it, before it in the sentence. */
  record Table(WholePhrases judging, WholePhrases leaving, List<String> denial) {}

  private static Table english() {
    return new Table(
        new WholePhrases(
            List.of(
                "passed",
                "failed",
                "diagnos",
                "clearly",
                "probably",
                "you have a",
                "you suffer",
                "disorder",
                "depression",
                "illness",
                "trauma",
                "validated",
                "proven",
                "tested",
                "score",
                "grade",
                "rank",
                "total is",
                "iq is",
                "average",
                "better than most",
                "worse than most",
                "normal",
                "abnormal",
                "congratulations"),
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
                "congratulations")),
        new WholePhrases(
            List.of(
                "you should",
                "you must",
                "you need to",
                "you ought to",
                "you have to",
                "time to",
                "leave this",
                "leave your",
                "quit",
                "stop your",
                "stop therapy",
                "stop medic",
                "end your",
                "end therapy",
                "end medic",
                "we advise",
                "we recommend"),
            List.of(
                "you (?:should|must|need to|ought to|have to)(?: now| really)? "
                    + "(?:leave|quit|stop (?:going|therapy|seeing)|end (?:it|therapy)|"
                    + "(?:change|switch|find a new|find another) therapists?)",
                "(?:it is|it's) time to (?:leave|quit|stop therapy|end therapy|"
                    + "(?:change|switch) therapists?|find (?:a new|another) therapist)",
                "(?<=^|[.!?:] )(?:leave|quit) (?:this|your) therapist(?!['’])",
                "(?<=^|[.!?:] )(?:stop|quit|end) (?:your )?(?:therapy|medicine|medication)",
                "we (?:advise|recommend) (?:you to )?(?:leave|leaving)")),
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
    return new Table(
        new WholePhrases(
            List.of(
                "aprobado",
                "suspendido",
                "reprobado",
                "diagnóstico",
                "validad",
                "probad",
                "puntuación",
                "nota",
                "de la media",
                "felicidades",
                "enhorabuena"),
            List.of(
                "has? (?:aprobado|suspendido|reprobado)",
                "(?:tu|su) diagnóstico es",
                "(?:clínicamente|científicamente) (?:validad[oa]|probad[oa])",
                "(?:tu|su) (?:puntuación|nota) (?:es|fue)",
                "por (?:encima|debajo) de la media",
                "felicidades",
                "enhorabuena")),
        new WholePhrases(
            List.of("debe", "tienes que", "tiene que", "deja", "deje"),
            List.of(
                "(?:debes|debe|deberías|debería|tienes que|tiene que) (?:dejar|cambiar de) "
                    + "(?:a tu |a su |la |tu |su )?"
                    + "(?:terapia|terapeuta)",
                "(?:deja|deje) (?:la|tu|su) (?:terapia|medicación)")),
        List.of("no", "nunca", "ni", "sin", "nada", "tampoco", "jamás"));
  }

  private static Table german() {
    return new Table(
        new WholePhrases(
            List.of(
                "bestanden",
                "versagt",
                "diagnose",
                "validiert",
                "geprüft",
                "bewiesen",
                "punktzahl",
                "note",
                "dem durchschnitt",
                "herzlichen",
                "gut gemacht"),
            List.of(
                "(?:du hast|sie haben) (?:bestanden|versagt)",
                "(?:deine|ihre) diagnose (?:ist|lautet)",
                "(?:klinisch|wissenschaftlich) (?:validiert|geprüft|bewiesen)",
                "(?:deine|ihre) (?:punktzahl|note) (?:ist|beträgt)",
                "(?:über|unter) dem durchschnitt",
                "herzlichen glückwunsch",
                "gut gemacht")),
        new WholePhrases(
            List.of("du solltest", "sie sollten", "brich", "brechen"),
            List.of(
                "(?:du solltest|sie sollten) (?:die |deine |ihre"
                    + " )?(?:therapie|therapeutin|therapeuten) (?:abbrechen|wechseln|verlassen)",
                "(?:brich|brechen sie) die therapie ab")),
        List.of("nicht", "kein\\p{L}*", "nie", "niemals", "ohne", "weder", "nichts"));
  }

  /** Each made for the first quiz in its language. */
  private static final Map<String, Table> TABLES = new ConcurrentHashMap<>();

  /** Looks at all words that were heard while the quiz was read. */
  void check() {
    Table table = table(lang);
    for (Spoken spoken : findings.spoken()) {
      String text = plain(spoken.text());
      find(text, table.judging(), table).ifPresent(phrase -> judging(phrase, spoken));
      if (spoken.feedback()) {
        find(text, table.leaving(), table).ifPresent(phrase -> leaving(phrase, spoken));
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

  /** What a language says; English for one without a table. */
  static Table table(String lang) {
    return switch (Words.primary(lang)) {
      case "es" -> TABLES.computeIfAbsent("es", language -> spanish());
      case "de" -> TABLES.computeIfAbsent("de", language -> german());
      default -> TABLES.computeIfAbsent("en", language -> english());
    };
  }

  private static Optional<Phrase> find(String text, WholePhrases phrases, Table table) {
    if (!phrases.mayBeIn(text)) {
      return Optional.empty();
    }
    Matcher matcher = phrases.pattern().matcher(text);
    while (matcher.find()) {
      if (!denied(text.substring(0, matcher.start()), table)) {
        return Optional.of(new Phrase(matcher.group(), matcher.start()));
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

  private static boolean denied(String before, Table table) {
    String[] sentences = before.split("[.!?;\\n]", -1);
    String sentence =
        sentences[sentences.length - 1].replaceAll(
            "(?iu)not (?:only|just)|no solo|no sólo|nicht nur", "");
    return WholePhrases.whole(table.denial()).matcher(sentence).find();
  }
}
