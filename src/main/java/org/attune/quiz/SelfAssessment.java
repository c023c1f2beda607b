package org.attune.quiz;

import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;

/**
 * Questions that help a reader to notice how things stand. Never a test: no grade, no diagnosis.
 *
 * @param id the file's name without its ending
 * @param lang the language of its texts
 * @param answers what can be answered to each item, from the lowest value; at least two
 * @param doesNotApply the label of the answer that leaves an item out; empty where there is none
 * @param intro what stands before the first scale
 * @param scales in order; at least one
 * @param closing sections without items that stand after the first scale
 * @param signposts links to help, shown whatever the answers; empty only in a quiz with problems
 * @param permission who allowed licensed items to be used; empty for items of one's own
 */
public record SelfAssessment(
    String id,
    String title,
    String lang,
    List<Answer> answers,
    Optional<String> doesNotApply,
    Passage intro,
    List<Scale> scales,
    Passage closing,
    List<Signpost> signposts,
    Optional<String> permission) {
  public SelfAssessment {
    answers = List.copyOf(answers);
    scales = List.copyOf(scales);
    signposts = List.copyOf(signposts);
    if (answers.size() < 2) {
      throw new IllegalArgumentException("A self-assessment needs two answers: " + id);
    }
  }

  /** The lowest value of an answer. */
  public int lowest() {
    return answers.get(0).value();
  }

  /** The highest value of an answer. */
  public int highest() {
    return answers.get(answers.size() - 1).value();
  }

  /**
   * One of the answers that every item offers.
   *
   * @param value what it counts; values are consecutive
   */
  public record Answer(int value, String label) {}

  /** How the items of a scale come to one number. */
  public enum Method {
    MEAN,
    SUM
  }

  /**
   * Items that are looked at together.
   *
   * @param id a lower-case word, unique in the quiz
   * @param intro what stands between the heading and the items
   * @param maySkip how many items may be left open and a result still be shown
   * @param bands in order, without a gap
   * @param notes what stands beside the bands and is shown with each of them
   * @param position where its heading stands
   */
  public record Scale(
      String id,
      Passage title,
      Passage intro,
      Method method,
      int maySkip,
      List<Item> items,
      List<Band> bands,
      Passage notes,
      Position position) {
    public Scale {
      items = List.copyOf(items);
      bands = List.copyOf(bands);
    }

    /** The fewest answers that give a result. */
    public int required() {
      return items.size() - maySkip;
    }
  }

  /**
   * One sentence to answer.
   *
   * @param id the scale's id and the item's number from 1: {@code bond1}
   * @param reversed true where it counts lowest + highest − answer
   */
  public record Item(String id, Passage text, boolean reversed, Position position) {}

  /**
   * What is said to a stretch of answers.
   *
   * @param label as written: {@code Not at all to A little}
   * @param from the lowest answer value, or the lowest sum, that it names
   * @param to the highest one that it names
   * @param sentences what a reader may say in a session
   */
  public record Band(
      String label,
      int from,
      int to,
      Passage feedback,
      List<Passage> sentences,
      Position position) {
    public Band {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A link to help. Never a question: it keeps no state and counts for nothing.
   *
   * @param link the whole link, as it stands on the page
   * @param destination its address as the author wrote it
   */
  public record Signpost(Passage link, String destination, Position position) {}
}
