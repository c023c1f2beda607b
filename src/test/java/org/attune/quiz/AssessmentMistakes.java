package org.attune.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.attune.quiz.RandomAssessment.Part;
import org.attune.quiz.Words.Word;

/** Mistakes that can be made in a self-assessment, each at a random place. */
final class AssessmentMistakes {
  /** Makes one mistake and says which problems it must give, each as {@code rule@line}. */
  interface Mistake {
    List<String> make(RandomAssessment quiz, Random random);
  }

  /** The same, in one of the quiz's scales. */
  private interface InPart {
    String make(RandomAssessment quiz, Part part, Random random);
  }

  static final Map<String, Mistake> ALL = new TreeMap<>();

  static {
    ALL.put("no answers", AssessmentMistakes::noAnswers);
    ALL.put("one answer", (q, r) -> value(q, "answers", "Never", "quiz-answers-few"));
    ALL.put("commas", (q, r) -> value(q, "answers", "Never, Often, Always", "quiz-answers-few"));
    ALL.put("empty answer", (q, r) -> answers(q, r, "", "quiz-answers-empty"));
    ALL.put("answer twice", AssessmentMistakes::repeatedAnswer);
    ALL.put("first", (q, r) -> value(q, "first", any(r, "one", "1.5", "2000"), "quiz-first"));
    ALL.put("score", (q, r) -> added(q, "score: " + any(r, "sums", "median", "3"), "quiz-score"));
    ALL.put(
        "may-skip", (q, r) -> value(q, "may-skip", any(r, "few", "-1", "1.5"), "quiz-may-skip"));
    ALL.put("may-skip too large", AssessmentMistakes::largeSkip);
    ALL.put("items", (q, r) -> added(q, "items: " + any(r, "borrowed", "license"), "quiz-value"));
    ALL.put("no permission", (q, r) -> added(q, "items: licensed", "quiz-permission"));
    ALL.put("unknown scale", (q, r) -> scales(q, "zebra: {score: mean}", "quiz-scale-unknown"));
    ALL.put("unknown setting", (q, r) -> scales(q, id(q, r) + ": {skip: 0}", "quiz-scale-key"));
    ALL.put("no settings", (q, r) -> scales(q, id(q, r) + ": mean", "quiz-scale-key"));
    ALL.put("no scale", AssessmentMistakes::noScale);
    ALL.put("no signposts", AssessmentMistakes::noSignposts);
    ALL.put("a question under help", AssessmentMistakes::signpost);
    ALL.put("help too deep", AssessmentMistakes::helpLevel);
    ALL.put("help misspelt", AssessmentMistakes::helpNear);
    ALL.put("two scales with one id", AssessmentMistakes::repeatedScale);
    ALL.put("two items with one id", AssessmentMistakes::itemId);
    inPart("bullets", AssessmentMistakes::bullets);
    inPart("box", (q, p, r) -> replaced(q, some(p.items, r), "[.)] ", "$0[ ] ", "quiz-item"));
    inPart("empty item", (q, p, r) -> replaced(q, some(p.items, r), "[.)] .*", ".", "quiz-item"));
    inPart("list in item", AssessmentMistakes::listInItem);
    inPart("reversed misspelt", AssessmentMistakes::reversed);
    inPart("a heading too many", AssessmentMistakes::heading);
    inPart("near miss of a heading", AssessmentMistakes::nearHeading);
    inPart("level of a heading", AssessmentMistakes::level);
    inPart("nothing said", AssessmentMistakes::noMeaning);
    inPart("a band of no answer", AssessmentMistakes::noAnswer);
    inPart("a band gone", AssessmentMistakes::gap);
    inPart("a band too long", AssessmentMistakes::overlap);
    inPart("bands changed round", AssessmentMistakes::order);
    inPart("a band that runs backwards", AssessmentMistakes::backwards);
    inPart(
        "an empty band", (q, p, r) -> replaced(q, some(p.bands, r), ":.*", ":", "quiz-band-empty"));
    inPart("an unclosed item", AssessmentMistakes::unclosed);
    inPart(
        "an unclosed band",
        (q, p, r) -> replaced(q, some(p.bands, r), ": ", "$0**One ", "quiz-unclosed"));
    inPart(
        "a long item",
        (q, p, r) ->
            replaced(q, some(p.items, r), "[.)] ", "$0" + "long ".repeat(2000), "quiz-large"));
    inPart("a judging item", (q, p, r) -> judging(q, some(p.items, r), "[.)] "));
    inPart("a judging band", (q, p, r) -> judging(q, some(p.bands, r), "\\*\\*: "));
    inPart("leaving", AssessmentMistakes::leaving);
    inPart("a judging sentence", AssessmentMistakes::judgingSentence);
  }

  private AssessmentMistakes() {}

  private static void inPart(String name, InPart mistake) {
    ALL.put(
        name,
        (quiz, random) ->
            List.of(mistake.make(quiz, quiz.parts.get(random.nextInt(quiz.parts.size())), random)));
  }

  private static String at(String rule, int line) {
    return rule + "@" + (line + 1);
  }

  private static String any(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }

  private static int some(List<Integer> lines, Random random) {
    return lines.get(random.nextInt(lines.size()));
  }

  private static String id(RandomAssessment quiz, Random random) {
    return quiz.parts.get(random.nextInt(quiz.parts.size())).id;
  }

  private static String replaced(
      RandomAssessment quiz, int line, String pattern, String by, String rule) {
    quiz.lines.set(line, quiz.lines.get(line).replaceFirst(pattern, by));
    return at(rule, line);
  }

  private static List<String> value(RandomAssessment quiz, String key, String value, String rule) {
    int line = quiz.header.get(key);
    quiz.lines.set(line, key + ": " + value);
    return List.of(at(rule, line));
  }

  private static List<String> added(RandomAssessment quiz, String line, String rule) {
    quiz.lines.add(1, line);
    return List.of(at(rule, 1));
  }

  private static List<String> scales(RandomAssessment quiz, String entry, String rule) {
    if (!quiz.header.containsKey("scales")) {
      return added(quiz, "scales: {" + entry + "}", rule);
    }
    int line = quiz.header.get("scales");
    String id = entry.substring(0, entry.indexOf(':'));
    String kept = quiz.lines.get(line).replaceFirst(id + ": \\{score: sum}(, )?", "");
    if (!kept.equals(quiz.lines.get(line))) {
      return added(quiz, "score: sums", "quiz-score");
    }
    quiz.lines.set(line, kept.replace("{" + first(kept), "{" + entry + ", " + first(kept)));
    return List.of(at(rule, line));
  }

  private static String first(String scales) {
    return scales.substring(scales.indexOf('{') + 1);
  }

  private static List<String> noAnswers(RandomAssessment quiz, Random random) {
    quiz.lines.remove((int) quiz.header.get("answers"));
    return List.of("quiz-answers-missing@1");
  }

  private static List<String> answers(
      RandomAssessment quiz, Random random, String added, String rule) {
    List<String> labels = new ArrayList<>(quiz.answers);
    labels.add(1 + random.nextInt(labels.size() - 1), added);
    return value(quiz, "answers", '"' + String.join(" | ", labels) + '"', rule);
  }

  private static List<String> repeatedAnswer(RandomAssessment quiz, Random random) {
    String twice = quiz.answers.get(random.nextInt(quiz.answers.size()));
    return answers(quiz, random, twice.toUpperCase(Locale.ROOT), "quiz-answers-repeat");
  }

  /** One problem for each scale that is too short. */
  private static List<String> largeSkip(RandomAssessment quiz, Random random) {
    int most = quiz.parts.get(random.nextInt(quiz.parts.size())).items.size();
    List<String> problems = new ArrayList<>();
    boolean gaps = false;
    for (Part part : quiz.parts) {
      if (part.items.size() <= most) {
        problems.addAll(value(quiz, "may-skip", "" + most, "quiz-may-skip-large"));
      }
      gaps |= part.sum && part.items.size() > most;
    }
    return gaps ? value(quiz, "may-skip", "few", "quiz-may-skip") : problems;
  }

  private static List<String> noScale(RandomAssessment quiz, Random random) {
    quiz.lines.subList(quiz.parts.get(0).heading, quiz.help).clear();
    if (quiz.header.containsKey("scales")) {
      quiz.lines.remove((int) quiz.header.get("scales"));
    }
    return List.of("quiz-empty@1");
  }

  private static List<String> noSignposts(RandomAssessment quiz, Random random) {
    quiz.lines.subList(quiz.help + (random.nextBoolean() ? 0 : 1), quiz.lines.size()).clear();
    return List.of(at("quiz-signposts-missing", quiz.lines.size() > quiz.help ? quiz.help : 0));
  }

  private static List<String> signpost(RandomAssessment quiz, Random random) {
    int line = quiz.help + 2 + random.nextInt(quiz.lines.size() - quiz.help - 2);
    quiz.lines.set(line, any(random, "- Are you afraid?", "- Look [here](../help/now.md) now"));
    return List.of(at("quiz-signpost", line));
  }

  private static List<String> helpLevel(RandomAssessment quiz, Random random) {
    return List.of(replaced(quiz, quiz.help, "## ", "### ", "quiz-heading-level"));
  }

  private static List<String> helpNear(RandomAssessment quiz, Random random) {
    quiz.lines.set(quiz.help, misspelt(quiz.lines.get(quiz.help), random));
    return List.of(at("quiz-heading-near", quiz.help));
  }

  /** A heading with a letter left out of one of its longer words. */
  private static String misspelt(String heading, Random random) {
    String[] words = heading.split(" ", -1);
    int word = 1 + random.nextInt(words.length - 1);
    while (words[word].length() < 4) {
      word = 1 + random.nextInt(words.length - 1);
    }
    int letter = 1 + random.nextInt(words[word].length() - 2);
    words[word] = words[word].substring(0, letter) + words[word].substring(letter + 1);
    return String.join(" ", words);
  }

  private static List<String> repeatedScale(RandomAssessment quiz, Random random) {
    if (quiz.parts.size() < 2 || quiz.header.containsKey("scales")) {
      return helpNear(quiz, random);
    }
    int later = 1 + random.nextInt(quiz.parts.size() - 1);
    String id = quiz.parts.get(random.nextInt(later)).id;
    int line = quiz.parts.get(later).heading;
    return List.of(replaced(quiz, line, "\\(.*\\)", "(" + id + ")", "quiz-scale-repeated"));
  }

  private static List<String> itemId(RandomAssessment quiz, Random random) {
    if (quiz.parts.size() < 2 || quiz.header.containsKey("scales")) {
      return helpNear(quiz, random);
    }
    Part longer = quiz.parts.get(0);
    Part next = quiz.parts.get(1);
    replaced(quiz, next.heading, "\\(.*\\)", "(" + longer.id + "1)", "");
    int more = 11 - longer.items.size();
    int end = longer.items.get(longer.items.size() - 1);
    String line = quiz.lines.get(longer.items.get(0)).replaceFirst("^\\d+", "9");
    quiz.lines.addAll(end + 1, Collections.nCopies(more, line));
    return List.of(at("quiz-item-id", next.items.get(0) + more));
  }

  private static String bullets(RandomAssessment quiz, Part part, Random random) {
    part.items.forEach(line -> quiz.lines.set(line, "- Sentence."));
    return at("quiz-scale-empty", part.heading);
  }

  private static String listInItem(RandomAssessment quiz, Part part, Random random) {
    int line = some(part.items, random);
    quiz.lines.add(line + 1, "   - a part of it");
    return at("quiz-item", line);
  }

  private static String reversed(RandomAssessment quiz, Part part, Random random) {
    int line = some(part.items, random);
    String word = quiz.words.first(Word.REVERSED);
    String bare = quiz.lines.get(line).replace(" *(" + word + ")*", "");
    String slip = word.substring(0, 2) + word.substring(3);
    String marked =
        random.nextBoolean()
            ? bare + " *(" + slip + ")*"
            : bare.replaceFirst("[.)] ", "$0(" + word + ") ");
    quiz.lines.set(line, marked);
    return at("quiz-reversed-word", line);
  }

  private static String unclosed(RandomAssessment quiz, Part part, Random random) {
    String loose = any(random, "**Bold ", "__bold ", "*Leaning ", "`code ", "[A link](x ", "A** ");
    return replaced(quiz, some(part.items, random), "[.)] ", "$0" + loose, "quiz-unclosed");
  }

  private static String heading(RandomAssessment quiz, Part part, Random random) {
    quiz.lines.addAll(part.meaning, List.of("### Notes", "", "Text.", ""));
    return at("quiz-heading", part.meaning);
  }

  private static String nearHeading(RandomAssessment quiz, Part part, Random random) {
    quiz.lines.set(part.meaning, misspelt(quiz.lines.get(part.meaning), random));
    return at("quiz-heading-near", part.meaning);
  }

  private static String level(RandomAssessment quiz, Part part, Random random) {
    return replaced(quiz, part.meaning, "^#+ ", "## ", "quiz-heading-level");
  }

  private static String noMeaning(RandomAssessment quiz, Part part, Random random) {
    int end = part.bands.get(part.bands.size() - 1) + 1;
    if (quiz.lines.get(end).startsWith("  >")) {
      end++;
    }
    boolean whole = random.nextBoolean();
    quiz.lines.subList(whole ? part.meaning : part.meaning + 1, end).clear();
    return at("quiz-meaning-missing", whole ? part.heading : part.meaning);
  }

  private static String noAnswer(RandomAssessment quiz, Part part, Random random) {
    int line = some(part.bands, random);
    quiz.lines.set(line, "- **Purple**: This may mean something.");
    return at("quiz-band-answer", line);
  }

  private static String gap(RandomAssessment quiz, Part part, Random random) {
    int index = random.nextInt(part.bands.size());
    int line = part.bands.get(index);
    boolean quoted = quiz.lines.get(line + 1).startsWith("  >");
    quiz.lines.remove(line);
    if (quoted) {
      quiz.lines.remove(line);
    }
    boolean last = index == part.bands.size() - 1;
    return at("quiz-band-gap", last ? part.bands.get(index - 1) : line);
  }

  private static String overlap(RandomAssessment quiz, Part part, Random random) {
    int index = random.nextInt(part.bands.size() - 1);
    String name = quiz.name(part, part.ends.get(index)[0], part.ends.get(index + 1)[0]);
    quiz.lines.set(part.bands.get(index), "- **" + name + "**: Too long.");
    return at("quiz-band-overlap", part.bands.get(index + 1));
  }

  private static String order(RandomAssessment quiz, Part part, Random random) {
    int index = random.nextInt(part.bands.size() - 1);
    Collections.swap(quiz.lines, part.bands.get(index), part.bands.get(index + 1));
    return at("quiz-band-order", part.bands.get(index + 1));
  }

  private static String backwards(RandomAssessment quiz, Part part, Random random) {
    for (int i = 0; i < part.bands.size(); i++) {
      int[] ends = part.ends.get(i);
      if (ends[1] > ends[0]) {
        String to = " " + quiz.words.first(Word.TO) + " ";
        String[] names = quiz.name(part, ends[0], ends[1]).split(to, 2);
        quiz.lines.set(part.bands.get(i), "- **" + names[1] + to + names[0] + "**: Backwards.");
        return at("quiz-band-order", part.bands.get(i));
      }
    }
    return order(quiz, part, random);
  }

  private static String judging(RandomAssessment quiz, int line, String before) {
    Map<String, String> said =
        Map.of("en", "You passed.", "es", "Su diagnóstico es claro.", "de", "Sie haben bestanden.");
    return replaced(quiz, line, before, "$0" + said.get(quiz.lang) + " ", "quiz-judging");
  }

  /** In a quote of two lines under a band, in its second line. */
  private static String judgingSentence(RandomAssessment quiz, Part part, Random random) {
    int line = some(part.bands, random);
    String indent = any(random, "  > ", "  ");
    quiz.lines.addAll(line + 1, List.of("  > One thing.", indent + "And."));
    return judging(quiz, line + 2, "^ *(> )?");
  }

  private static String leaving(RandomAssessment quiz, Part part, Random random) {
    Map<String, String> said =
        Map.of(
            "en", "You should leave.",
            "es", "Debe dejar la terapia.",
            "de", "Sie sollten die Therapie abbrechen.");
    int line = some(part.bands, random);
    return replaced(
        quiz, line, "\\*\\*: ", "$0" + said.get(quiz.lang) + " ", "quiz-advises-leaving");
  }
}
