package org.attune.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.problem.Position;
import org.attune.quiz.SelfAssessment.Answer;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Method;

/**
 * Checks that the bands of a scale stand in order and cover each answer, or each sum, once.
 *
 * @param scale its heading, for messages
 */
record BandCover(
    String scale,
    List<Band> bands,
    List<Answer> answers,
    ScaleReader.Frame frame,
    Findings findings) {

  void check() {
    if (bands.isEmpty() || reportTurned()) {
      return;
    }
    reportOrder();
    reportHoles(bands.stream().sorted(Comparator.comparingInt(Band::from)).toList());
  }

  private boolean reportTurned() {
    List<Band> turned = bands.stream().filter(band -> band.from() > band.to()).toList();
    for (Band band : turned) {
      findings.add(
          Rule.BAND_ORDER,
          band.position(),
          "the band \"" + band.label() + "\" runs backwards",
          "",
          "write " + name(band.to()) + " first");
    }
    return !turned.isEmpty();
  }

  private void reportOrder() {
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).from() < bands.get(i - 1).from()) {
        findings.add(
            Rule.BAND_ORDER,
            bands.get(i).position(),
            "the bands of \"" + scale + "\" are not in order",
            "Found " + found() + ".",
            "begin with the band of " + name(lowest()));
        return;
      }
    }
  }

  private void reportHoles(List<Band> sorted) {
    int next = lowest();
    Band before = sorted.get(0);
    for (Band band : sorted) {
      if (band.from() > next) {
        gap(next, band.from() - 1, band.position());
      } else if (band.from() < next && band.from() >= lowest()) {
        overlap(band, before);
      }
      if (band.from() < lowest() || band.to() > highest()) {
        outside(band);
      }
      before = band.to() >= next ? band : before;
      next = Math.max(next, band.to() + 1);
    }
    if (next <= highest()) {
      gap(next, highest(), sorted.get(sorted.size() - 1).position());
    }
  }

  private void gap(int from, int to, Position position) {
    findings.add(
        Rule.BAND_GAP,
        position,
        "feedback for \"" + scale + "\" says nothing about " + span(from, to),
        "Found " + found() + ".",
        "extend one of the bands to cover " + (from == to ? "it" : "them"));
  }

  private void overlap(Band band, Band before) {
    int last = Math.min(band.to(), before.to());
    findings.add(
        Rule.BAND_OVERLAP,
        band.position(),
        "feedback for \"" + scale + "\" speaks twice about " + span(band.from(), last),
        "Found \"" + before.label() + "\" and \"" + band.label() + "\".",
        "let one of them end before the other begins");
  }

  private void outside(Band band) {
    findings.add(
        Rule.BAND_ANSWER,
        band.position(),
        "the band \"" + band.label() + "\" names sums that can't come out",
        "The sums of \"" + scale + "\" run from " + lowest() + " to " + highest() + ".",
        "keep it between " + lowest() + " and " + highest());
  }

  private String found() {
    return bands.stream().map(band -> "\"" + band.label() + "\"").collect(Collectors.joining(", "));
  }

  private String span(int from, int to) {
    return from == to ? name(from) : name(from) + " to " + name(to);
  }

  private String name(int value) {
    if (frame.method() == Method.SUM) {
      return Integer.toString(value);
    }
    return answers.stream()
        .filter(answer -> answer.value() == value)
        .map(Answer::label)
        .findFirst()
        .orElse(Integer.toString(value));
  }

  private int lowest() {
    int value = answers.get(0).value();
    return frame.method() == Method.MEAN ? value : value * (value < 0 ? frame.items() : required());
  }

  private int highest() {
    int value = answers.get(answers.size() - 1).value();
    return frame.method() == Method.MEAN ? value : value * (value > 0 ? frame.items() : required());
  }

  private int required() {
    return frame.items() - frame.maySkip();
  }
}
