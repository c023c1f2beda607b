package org.attune.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Texts put together out of the signs that mean something, the same for the same seed. */
final class RandomMarkdown {
  private static final List<String> STARTS =
      List.of(
          "",
          "",
          "",
          "",
          "",
          "- ",
          "- ",
          "* ",
          "+ ",
          "1. ",
          "2. ",
          "1) ",
          "> ",
          "> ",
          ">",
          "# ",
          "## ",
          "  ",
          "  ",
          "   ",
          "    ",
          "- [ ] ",
          "- [x] ",
          "- [X]",
          "---",
          "***",
          "===",
          "__",
          "-",
          "```",
          ":",
          "~",
          "\t",
          "10. ",
          "1.",
          "#",
          "####### ",
          "[a]: b",
          "- - ",
          "> - ",
          "- > ",
          "1. - ",
          "-  ",
          "-     ",
          "* * *",
          "| a |",
          "_ _",
          "+",
          "0. ",
          "123456789. ",
          "1234567890. ");
  private static final List<String> PIECES =
      List.of(
          "word",
          "two words",
          "a",
          "*",
          "**",
          "_",
          "__",
          "***",
          "[",
          "]",
          "(",
          ")",
          "![",
          "](",
          "](x)",
          "](../a.md#b)",
          "](x \"t\")",
          "](x 't')",
          "[a]",
          "[a][b]",
          "[a][]",
          "[@k, p. 3]",
          "[@k; @l]",
          "[a](b)",
          "![a](b)",
          "![a](b \"c\")",
          "*a*",
          "**a b**",
          "_a_",
          "__a__",
          "`",
          "``",
          "`a`",
          "` a `",
          "\\",
          "\\*",
          "\\[",
          "\\]",
          "\\\\",
          " ",
          " ",
          "  ",
          ".",
          ",",
          "!",
          "&",
          "&amp;",
          "& ",
          "<",
          "<b>",
          "~",
          "~~",
          "|",
          "#",
          ":",
          "-",
          "é",
          "“",
          "—",
          " ",
          "😀",
          "e\u0301",
          "\u200b",
          "\ufeff",
          "\0",
          "\t",
          "'",
          "\"",
          "[^a]",
          "[]",
          "snake_case",
          "2*3*4",
          "http://a.b",
          "[ a](b)",
          "[a\\](b)",
          "(c)",
          "^",
          "x",
          "1",
          "$",
          "(a)(b)",
          "[![a](b)](c)",
          "*a **b** c*",
          "**a *b* c**",
          "`[a](b)`",
          "[`a`](b)",
          "[**a**](b)",
          "*[a](b)*",
          "\\ ",
          "<!-- c -->",
          "&#35;",
          "＊",
          "、",
          "\u2028",
          "\f",
          "\u00a0");
  private static final List<String> ENDS =
      List.of(
          "\n", "\n", "\n", "\n", "\n", "\n\n", "\n\n", "\n\n", "  \n", " \n", "\\\n", "\n\n\n",
          "\r\n", "\n \n", "\n>\n", "\n> \n", "\n  \n", "\r");

  private static final List<String> OPENERS =
      List.of("- ", "- ", "* ", "1. ", "2. ", "1) ", "> ", "> ", ">", "- [ ] ", "- [x] ", "10.  ");
  private static final Pattern WILD =
      Pattern.compile(
          "[\\t\\r"
              + "\\x00|<\u2028]|~~|\\[\\^|&[a#]|```|^[:~=]|^   ?|^[-+>]$|^\\["
              + " a|^]\\(|^!\\[$|\\\\]");

  private final Random random;
  private final boolean tame;

  /** What the next line begins with where it goes on with all quotes and items. */
  private final List<String> prefixes = new ArrayList<>();

  RandomMarkdown(long seed) {
    this.random = new Random(seed);
    this.tame = random.nextInt(8) > 0;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    boolean nested = random.nextInt(3) == 0;
    int lines = 1 + random.nextInt(nested ? 12 : 8);
    for (int i = 0; i < lines; i++) {
      if (nested) {
        nestedLine(text);
      } else {
        line(text);
      }
    }
    if (random.nextInt(4) == 0) {
      text.setLength(Math.max(0, text.length() - 1));
    }
    return text.toString();
  }

  /** A line that goes on with some of the quotes and items before it, and may begin others. */
  private void nestedLine(StringBuilder text) {
    while (!prefixes.isEmpty() && random.nextInt(3) == 0) {
      prefixes.remove(prefixes.size() - 1);
    }
    prefixes.forEach(text::append);
    if (random.nextInt(3) == 0) {
      text.append(random.nextBoolean() ? "\n" : "\n\n");
      return;
    }
    while (random.nextInt(3) == 0) {
      String opener = OPENERS.get(random.nextInt(OPENERS.size()));
      text.append(opener);
      String indent = opener.startsWith("- [") ? "  " : " ".repeat(opener.length());
      prefixes.add(opener.startsWith(">") ? "> " : indent);
    }
    int words = random.nextInt(5);
    text.append(words == 0 ? pick(STARTS) : "");
    text.append(words == 1 ? pick(PIECES) : "a");
    text.append(words == 2 ? " *b*" : "").append(random.nextInt(9) == 0 ? pick(ENDS) : "\n");
  }

  private void line(StringBuilder text) {
    int starts = random.nextInt(3);
    for (int i = 0; i < starts; i++) {
      text.append(pick(STARTS));
    }
    int pieces = random.nextInt(random.nextInt(6) + 1) + random.nextInt(3);
    for (int i = 0; i < pieces; i++) {
      text.append(pick(PIECES));
      if (random.nextBoolean()) {
        text.append(random.nextInt(3) > 0 ? " " : "a");
      }
    }
    text.append(pick(ENDS));
  }

  /** A sign that is never plain comes seldom, else nearly every text would have one. */
  private String pick(List<String> from) {
    String picked = from.get(random.nextInt(from.size()));
    return tame && WILD.matcher(picked).find() ? "" : picked;
  }
}
