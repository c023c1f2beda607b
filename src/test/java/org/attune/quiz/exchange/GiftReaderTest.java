package org.attune.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GiftReaderTest {

  /** Questions in GIFT and what they are in JSON, common keys that are null left out. */
  static Stream<Arguments> kinds() {
    return Stream.of(
        arguments(
            "What is a rupture?{~an end =a strain#Yes. ~a rule#No,\nnot that.}",
            """
            {"kind":"single-choice","text":"What is a rupture?","textFormat":"moodle","choices":[\
            {"text":"an end","correct":false,"weight":null,"feedback":null},\
            {"text":"a strain","correct":true,"weight":null,"feedback":"Yes."},\
            {"text":"a rule","correct":false,"weight":null,"feedback":"No, not that."}]}\
            """),
        arguments(
            "A strain {~ends =can mend} a bond.",
            """
            {"kind":"single-choice","text":"A strain _____ a bond.","textFormat":"moodle","choices":[\
            {"text":"ends","correct":false,"weight":null,"feedback":null},\
            {"text":"can mend","correct":true,"weight":null,"feedback":null}]}\
            """),
        arguments(
            "Which two?{~%50%tasks ~%50%goals ~%-100%secrets#Never. ~luck}",
            """
            {"kind":"multiple-choice","text":"Which two?","textFormat":"moodle","choices":[\
            {"text":"tasks","correct":true,"weight":50,"feedback":null},\
            {"text":"goals","correct":true,"weight":50,"feedback":null},\
            {"text":"secrets","correct":false,"weight":-100,"feedback":"Never."},\
            {"text":"luck","correct":false,"weight":null,"feedback":null}]}\
            """),
        arguments(
            "Half of it counts.{~%33.33333%half =all}",
            """
            {"kind":"single-choice","text":"Half of it counts.","textFormat":"moodle","choices":[\
            {"text":"half","correct":false,"weight":33.33333,"feedback":null},\
            {"text":"all","correct":true,"weight":null,"feedback":null}]}\
            """),
        arguments(
            "Trust grows.{T}",
            "{\"kind\":\"true-false\",\"text\":\"Trust grows.\",\"textFormat\":\"moodle\","
                + "\"correct\":true}"),
        arguments(
            "Trust is owed.{FALSE#It is earned.#Right.####Slowly.}",
            """
            {"kind":"true-false","text":"Trust is owed.","textFormat":"moodle","correct":false,\
            "choices":[{"text":"True","correct":false,"weight":null,"feedback":"It is earned."},\
            {"text":"False","correct":true,"weight":null,"feedback":"Right."}],\
            "feedback":"Slowly."}\
            """),
        arguments(
            "Trust grows.{TRUE#It does.}",
            """
            {"kind":"true-false","text":"Trust grows.","textFormat":"moodle","correct":true,\
            "choices":[{"text":"True","correct":true,"weight":null,"feedback":null},\
            {"text":"False","correct":false,"weight":null,"feedback":"It does."}]}\
            """),
        arguments(
            "Who first wrote of it?{=Bordin =%75%Bordn#Nearly. =%0%*}",
            """
            {"kind":"short-text","text":"Who first wrote of it?","textFormat":"moodle","answers":[\
            {"text":"Bordin","weight":null,"feedback":null},\
            {"text":"Bordn","weight":75,"feedback":"Nearly."},\
            {"text":"*","weight":0,"feedback":null}]}\
            """),
        arguments(
            "{true}?",
            """
            {"kind":"short-text","text":"_____ ?","textFormat":"moodle","answers":[\
            {"text":"true","weight":null,"feedback":null}]}\
            """),
        arguments(
            "How many?{#4}",
            """
            {"kind":"number","text":"How many?","textFormat":"moodle","answers":[\
            {"number":4,"tolerance":0,"weight":null,"feedback":null}]}\
            """),
        arguments(
            "How many?{# =-1.5:0.25#Yes. =%50%3.141..3.142 ~#No.}",
            """
            {"kind":"number","text":"How many?","textFormat":"moodle","answers":[\
            {"number":-1.5,"tolerance":0.25,"weight":null,"feedback":"Yes."},\
            {"number":3.1415,"tolerance":0.0005,"weight":50,"feedback":null},\
            {"text":"*","tolerance":null,"correct":false,"weight":null,"feedback":"No."}]}\
            """),
        arguments(
            "Pair them.{=task->what =bond -> [who] = -> luck}",
            """
            {"kind":"matching","text":"Pair them.","textFormat":"moodle","pairs":[\
            {"left":"task","right":"what"},{"left":"bond","right":"[who]"},\
            {"left":"","right":"luck"}]}\
            """),
        arguments(
            "In order.{>\nmeet\ntalk\npart}",
            """
            {"kind":"ordering","text":"In order.","textFormat":"moodle","answers":[\
            {"text":"meet"},{"text":"talk"},{"text":"part"}]}\
            """),
        arguments("Write.{}", "{\"kind\":\"essay\",\"text\":\"Write.\",\"textFormat\":\"moodle\"}"),
        arguments(
            "Write.{####Thank you.}",
            "{\"kind\":\"essay\",\"text\":\"Write.\",\"textFormat\":\"moodle\","
                + "\"feedback\":\"Thank you.\"}"),
        arguments(
            "Only a text.",
            "{\"kind\":\"description\",\"text\":\"Only a text.\",\"textFormat\":\"moodle\"}"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readsEachKind(String gift, String json) {
    Read read = read(gift);

    assertThat(read.lines()).isEmpty();
    assertThat(withoutNulls(read)).isEqualTo("[" + json + "]");
  }

  private static String withoutNulls(Read read) {
    return QuestionJson.of(read.questions())
        .replace("\"title\":null,", "")
        .replace(",\"category\":null", "")
        .replace(",\"feedback\":null}]", "}]")
        .replace("}],\"feedback\":null}", "}]}")
        .replaceAll("\"tolerance\":([\\d.]+|null)(,\"correct\":false)?,\"weight\":(\\w+)}", "$0")
        .replaceAll("(\"weight\":[-\\w.]+)(?=})", "$1,\"feedback\":null");
  }

  @Test
  void takesBackslashesAwayBeforeSigns() {
    Question question =
        read("::A\\:\\:b::x \\= \\# \\~ \\{ \\} \\\\ \\n end \\(y{=\\=1\\\\}").questions().get(0);

    assertThat(question.title()).hasValue("A::b");
    assertThat(question.text().text()).isEqualTo("x = # ~ { } \\ \n end \\(y");
    assertThat(((Task.ShortText) question.task()).answers().get(0).text()).isEqualTo("=1\\");
  }

  @Test
  void keepsLinesOnlyWhereTheyMeanSomething() {
    String text = "One  \n  two\n\n[html]One  \n  two\n\n[markdown]- One\n- two";

    assertThat(read(text).questions())
        .extracting(Question::text)
        .containsExactly(
            new FormattedText(TextFormat.MOODLE, "One two"),
            new FormattedText(TextFormat.HTML, "One  \n  two"),
            new FormattedText(TextFormat.MARKDOWN, "- One\n- two"));
  }

  @Test
  void givesAnswersTheFormatOfTheirQuestion() {
    String gift = "[html]<i>A</i>{=<b>x</b>#[plain]<y> ~[markdown]*z*}";

    assertThat(QuestionJson.of(read(gift).questions()))
        .contains("\"textFormat\":\"html\",\"choices\":[{\"text\":\"<b>x</b>\",\"correct\"")
        .contains("\"feedback\":\"<y>\",\"feedbackFormat\":\"plain\"")
        .contains("{\"text\":\"*z*\",\"textFormat\":\"markdown\"");
  }

  @Test
  void passesOverComments() {
    Read read =
        read(
            """
            // one
            ::Name:: // two
            // three
            It // stays so.
            { // four
              // five
              F // six
            }
            // seven

            // eight
            """);

    assertThat(read.lines()).isEmpty();
    assertThat(read.questions()).hasSize(1);
    assertThat(read.questions().get(0).text().text()).isEqualTo("It // stays so.");
    assertThat(read.questions().get(0).task().kind()).isEqualTo("true-false");
  }

  @Test
  void filesQuestionsUnderTheCategoryBeforeThem() {
    Read read = read("a{T}\n\n$CATEGORY: x/y: z\nb{T}\n\n// note\n$CATEGORY: w\n\nc{T}\n");

    assertThat(read.questions())
        .extracting(question -> question.category().orElse("none"))
        .containsExactly("none", "x/y: z", "w");
  }

  @Test
  void namesTheIdAndTheTagsThatItDoesNotKeep() {
    Read read = read("// [id:7] [tag:new]\na{T}\n");

    assertThat(read.lines()).containsExactly("gift-lost@1:4", "gift-lost@1:11");
    assertThat(read.questions()).hasSize(1);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("a{=b", "gift-bracket@1:2"),
        arguments("a{=b\n\n=c}", "gift-bracket@1:2"),
        arguments("a}b", "gift-bracket@1:2"),
        arguments("a{T}b{F}", "gift-bracket@1:6"),
        arguments("::a", "gift-title@1:1"),
        arguments("a{~b}", "gift-answer@1:3"),
        arguments("a{x ~b =c}", "gift-answer@1:3"),
        arguments("a{~ =c}", "gift-answer@1:3"),
        arguments("a{=b->c =d}", "gift-answer@1:9"),
        arguments("a{=b-> =d->e}", "gift-answer@1:3"),
        arguments("a{#}", "gift-answer@1:3"),
        arguments("a{#four}", "gift-number@1:4"),
        arguments("a{#4:-1}", "gift-number@1:4"),
        arguments("a{#5..1}", "gift-number@1:4"),
        arguments("a{~%150%b =c}", "gift-weight@1:4"),
        arguments("a{~%%b =c}", "gift-weight@1:4"),
        arguments("a{~%1,5%b =c}", "gift-weight@1:4"),
        arguments("a{>\none}", "gift-answer@1:3"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void leavesOutWhatItDoesNotUnderstandAndReadsTheRest(String gift, String expected) {
    Read read = read("before{T}\n\n" + gift + "\n\nafter{F}\n");
    String moved = expected.replace("@1:", "@3:");

    assertThat(read.lines()).containsExactly(moved);
    assertThat(read.questions())
        .extracting(question -> question.text().text())
        .containsExactly("before", "after");
  }

  @Test
  void readsNothingFromAnEmptyFile() {
    assertThat(read("\n // only a note\n\n").questions()).isEmpty();
  }

  private record Read(List<Question> questions, List<String> lines) {}

  private static Read read(String gift) {
    List<Problem> problems = new ArrayList<>();
    List<Question> questions = GiftReader.read(gift, "x.gift", problems::add);
    return new Read(
        questions,
        problems.stream()
            .map(it -> it.rule() + "@" + it.position().line() + ":" + it.position().column())
            .toList());
  }
}
