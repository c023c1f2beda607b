package org.attune.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A page of prose with examples in it. An example stands between lines of eight backticks; a line
 * with one full stop divides what an author writes from what must come of it.
 */
final class SpecFile {
  private static final String BEGIN = "````````example\n";
  private static final String END = "````````\n";
  private static final String DIVIDER = ".\n";

  private final String text;

  SpecFile(String text) {
    this.text = text;
  }

  /**
   * One example.
   *
   * @param line the line of its first character in the page, from 1
   */
  record Example(int line, String input, String expected) {}

  /** The examples in order. */
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
      String[] parts = parts(at);
      int line = (int) text.substring(0, at).lines().count() + 1;
      examples.add(new Example(line, parts[0], parts[1]));
    }
    return examples;
  }

  /** The page with what now comes of each example. */
  String rewritten(UnaryOperator<String> output) {
    StringBuilder rewritten = new StringBuilder();
    int done = 0;
    for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
      String input = parts(at)[0];
      rewritten.append(text, done, at).append(BEGIN).append(input).append(DIVIDER);
      rewritten.append(output.apply(input));
      done = text.indexOf(END, at + BEGIN.length());
    }
    return rewritten.append(text.substring(done)).toString();
  }

  private String[] parts(int at) {
    int start = at + BEGIN.length();
    String example = text.substring(start, text.indexOf(END, start));
    int divider = ("\n" + example).indexOf("\n" + DIVIDER);
    return new String[] {
      example.substring(0, divider), example.substring(divider + DIVIDER.length())
    };
  }
}
