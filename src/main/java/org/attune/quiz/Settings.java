package org.attune.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.quiz.QuizHeader.Entry;
import org.attune.quiz.QuizHeader.Value;
import org.attune.quiz.SelfAssessment.Answer;
import org.attune.quiz.SelfAssessment.Method;

/**
 * What a self-assessment's front matter asks for.
 *
 * @param answers empty where they can't be used
 * @param common for every scale that says nothing of its own
 * @param scales by scale id, what differs from the common
 */
record Settings(
    List<Answer> answers,
    Optional<String> doesNotApply,
    ForScale common,
    Map<String, ForScale> scales,
    Optional<String> permission) {

  private static final Map<String, Method> METHODS = Map.of("mean", Method.MEAN, "sum", Method.SUM);
  private static final List<String> SCALE_KEYS = List.of("score", "may-skip");
  private static final int FIRST_LIMIT = 1000;

  /**
   * How one scale is scored; what is empty is left to the common settings or the default.
   *
   * @param position where its id stands
   */
  record ForScale(Optional<Method> method, Optional<MaySkip> maySkip, Position position) {}

  /** How many items may be left open, and where that is said. */
  record MaySkip(int count, Position position) {}

  /** The method of a scale. */
  Method method(String scaleId) {
    Optional<Method> own = Optional.ofNullable(scales.get(scaleId)).flatMap(ForScale::method);
    return own.or(common::method).orElse(Method.MEAN);
  }

  /** What is said about leaving items of a scale open; empty for the default. */
  Optional<MaySkip> maySkip(String scaleId) {
    Optional<MaySkip> own = Optional.ofNullable(scales.get(scaleId)).flatMap(ForScale::maySkip);
    return own.or(common::maySkip);
  }

  static Settings read(QuizHeader header, Findings findings) {
    return new Reading(header, findings).settings();
  }

  private record Reading(QuizHeader header, Findings findings) {

    Settings settings() {
      return new Settings(
          answers(),
          label("does-not-apply"),
          forScale(header.entries(), Position.START),
          scales(),
          permission());
    }

    private List<Answer> answers() {
      Optional<Entry> entry = header.find("answers");
      if (entry.isEmpty()) {
        findings.add(
            Rule.ANSWERS_MISSING,
            Position.START,
            "this self-assessment has no answers",
            "",
            "add to the front matter, for example: answers: Not at all | A little | Mostly");
        return List.of();
      }
      List<Value.Text> labels = labels(entry.get().value());
      if (labels.stream().anyMatch(label -> label.text().isEmpty())) {
        findings.add(
            Rule.ANSWERS_EMPTY,
            entry.get().value().position(),
            "one of the answers is empty or no plain text",
            "Found " + labels.size() + " answers, one of them without words of its own.",
            "write only words for each, as in answers: Not at all | A little | Mostly");
        return List.of();
      }
      if (labels.size() < 2) {
        findings.add(
            Rule.ANSWERS_FEW,
            entry.get().value().position(),
            "a self-assessment needs at least two answers",
            "Found " + labels.size() + ".",
            "divide the answers with |, for example: Not at all | A little | Mostly");
        return List.of();
      }
      reportRepeated(labels);
      return numbered(labels);
    }

    private List<Answer> numbered(List<Value.Text> labels) {
      int value = whole("first", header.entries(), Rule.FIRST).map(Found::number).orElse(1);
      List<Answer> answers = new ArrayList<>();
      for (Value.Text label : labels) {
        answers.add(new Answer(value, label.text()));
        value++;
      }
      return answers;
    }

    private void reportRepeated(List<Value.Text> labels) {
      Set<String> seen = new HashSet<>();
      for (Value.Text label : labels) {
        if (!seen.add(Words.typed(label.text()).toLowerCase(Locale.ROOT))) {
          findings.add(
              Rule.ANSWERS_REPEAT,
              label.position(),
              "the answer \"" + label.text() + "\" stands there twice",
              "",
              "give each answer words of its own");
        }
      }
    }

    private static List<Value.Text> labels(Value value) {
      List<Value.Text> labels = new ArrayList<>();
      if (value instanceof Value.Many many) {
        // What is no text, such as "- Never: 0", stands as an empty answer and is reported so.
        many.values()
            .forEach(
                one ->
                    labels.add(
                        one instanceof Value.Text t ? t : new Value.Text("", one.position())));
      } else if (value instanceof Value.Text text) {
        for (String part : text.text().split("\\|", -1)) {
          labels.add(new Value.Text(part, value.position()));
        }
      }
      return labels.stream().map(l -> new Value.Text(l.text().strip(), l.position())).toList();
    }

    private Optional<String> label(String key) {
      return header
          .find(key)
          .filter(entry -> entry.value() instanceof Value.Text)
          .map(entry -> ((Value.Text) entry.value()).text().strip())
          .filter(text -> !text.isEmpty());
    }

    private ForScale forScale(List<Entry> entries, Position position) {
      return new ForScale(method(entries), maySkip(entries), position);
    }

    private Optional<Method> method(List<Entry> entries) {
      Optional<Entry> entry = entries.stream().filter(e -> e.key().equals("score")).findFirst();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      String written = text(entry.get().value());
      Method method = METHODS.get(written);
      if (method == null) {
        findings.add(
            Rule.SCORE,
            entry.get().value().position(),
            "\"" + written + "\" is no way to score a scale",
            "Expected mean or sum.",
            Nearest.to(written, METHODS.keySet())
                .map(near -> "did you mean " + near + "?")
                .orElse("write score: mean, or leave the line out"));
      }
      return Optional.ofNullable(method);
    }

    private Optional<MaySkip> maySkip(List<Entry> entries) {
      return whole("may-skip", entries, Rule.MAY_SKIP)
          .filter(found -> atLeastZero(found))
          .map(found -> new MaySkip(found.number(), found.position()));
    }

    private boolean atLeastZero(Found found) {
      if (found.number() >= 0) {
        return true;
      }
      findings.add(
          Rule.MAY_SKIP,
          found.position(),
          "may-skip can't be less than 0",
          "Found " + found.number() + ".",
          "write how many items of a scale may be left open");
      return false;
    }

    private record Found(int number, Position position) {}

    private Optional<Found> whole(String key, List<Entry> entries, Rule rule) {
      Optional<Entry> entry = entries.stream().filter(e -> e.key().equals(key)).findFirst();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      String written = text(entry.get().value()).replace('−', '-');
      if (written.matches("[+-]?\\d{1,4}") && Math.abs(Integer.parseInt(written)) <= FIRST_LIMIT) {
        return Optional.of(new Found(Integer.parseInt(written), entry.get().value().position()));
      }
      findings.add(
          rule,
          entry.get().value().position(),
          key + " must be a whole number",
          "Found \"" + written + "\", expected for example 1.",
          rule == Rule.FIRST
              ? "write a whole number between -" + FIRST_LIMIT + " and " + FIRST_LIMIT
              : "write how many items of a scale may be left open");
      return Optional.empty();
    }

    private static String text(Value value) {
      return value instanceof Value.Text text ? text.text().strip() : "a list";
    }

    private Map<String, ForScale> scales() {
      Map<String, ForScale> scales = new TreeMap<>();
      Optional<Entry> entry = header.find("scales");
      if (entry.isPresent() && entry.get().value() instanceof Value.Keyed keyed) {
        keyed.entries().forEach(scale -> scales.put(scale.key(), scale(scale)));
      } else if (entry.isPresent()) {
        findings.add(
            Rule.SCALE_KEY,
            entry.get().value().position(),
            "scales must name each scale and what is different for it",
            "",
            "write for example: scales: {bond: {score: sum, may-skip: 2}}");
      }
      return scales;
    }

    private ForScale scale(Entry scale) {
      if (!(scale.value() instanceof Value.Keyed keyed)) {
        findings.add(
            Rule.SCALE_KEY,
            scale.value().position(),
            "the settings of scale \"" + scale.key() + "\" have no keys",
            "Expected score or may-skip.",
            "write for example: scales: {" + scale.key() + ": {score: sum}}");
        return new ForScale(Optional.empty(), Optional.empty(), scale.position());
      }
      for (Entry entry : keyed.entries()) {
        if (!SCALE_KEYS.contains(entry.key())) {
          findings.add(
              Rule.SCALE_KEY,
              entry.position(),
              "a scale has no setting \"" + entry.key() + "\"",
              "Expected score or may-skip.",
              Nearest.to(entry.key(), SCALE_KEYS)
                  .map(near -> "did you mean " + near + "?")
                  .orElse("take it out"));
        }
      }
      return forScale(keyed.entries(), scale.position());
    }

    private Optional<String> permission() {
      Optional<Entry> items = header.find("items");
      Optional<String> permission = label("permission");
      String written = items.map(entry -> text(entry.value())).orElse("original");
      if (written.equals("licensed") && permission.isEmpty()) {
        findings.add(
            Rule.PERMISSION,
            items.orElseThrow().position(),
            "licensed items need the words of the permission",
            "Found items: licensed without permission:.",
            "add permission: with who allows it and under which terms, or write items of your own");
      } else if (!written.equals("licensed") && !written.equals("original")) {
        findings.add(
            Rule.VALUE,
            items.orElseThrow().value().position(),
            "items can't be \"" + written + "\"",
            "Expected original or licensed.",
            Nearest.to(written, List.of("original", "licensed"))
                .map(near -> "did you mean " + near + "?")
                .orElse("leave the line out for items of your own"));
      }
      return permission;
    }
  }
}
