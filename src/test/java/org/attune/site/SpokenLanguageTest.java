package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.jbake.JBakeOven;
import org.attune.theme.OwnTheme;
import org.attune.view.InterfaceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page speaks one language: that of its text, with nothing of the interface left in English. */
class SpokenLanguageTest {
  private static final List<String> SPOKEN =
      List.of("aria-label", "title", "alt", "placeholder", "content");

  /** What an attribute of our elements hands to their scripts. */
  private static final String HANDED = "data-";

  private static final Pattern JSON_VALUE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(?!\\s*:)");

  /** German months are spelt like English ones, in part. */
  private static final List<String> ALIKE = List.of("date_pattern", "months");

  @TempDir private static Path site;

  @BeforeAll
  static void build() throws IOException {
    write(
        "jbake.properties",
        """
        site.name=Centro
        site.lang=es
        site.region=es
        quiz.keep=true
        site.publisher=Centro
        contact.problems=hola@centro.example
        site.host=https://centro.example
        """);
    write(
        "data/nav.yml",
        """
        menu:
          - title: Empezar
            page: articles/uno.md
        topics:
          - id: basics
            title: Bases
            sentence: Lo primero.
        """);
    article("uno", "es", "Una visita", "Un texto", "[Preguntas](../quizzes/saber.md)");
    article("eins", "de", "Ein Besuch", "Ein Text", "[Fragen](../quizzes/wissen.md)");
    write("content/quizzes/sentir.md", assessment(SPANISH));
    write("content/quizzes/gefuehl.md", assessment(GERMAN));
    write("content/quizzes/saber.md", check("es", "Saber", "Una sola cosa", "Sí", "No", "Por qué"));
    write("content/quizzes/wissen.md", check("de", "Wissen", "Nur eines", "Ja", "Nein", "Warum"));
    article("een", "nl", "Een bezoek", "Een tekst", "[Vragen](../quizzes/wissen.md)");
    write("content/quizzes/gevoel.md", assessment(DUTCH));
    write("content/quizzes/weten.md", check("nl", "Weten", "Maar een", "Ja", "Nee", "Why"));
    SiteBuild.Options options =
        new SiteBuild.Options(
            site,
            site.resolve("out"),
            List.of(OwnTheme.folder()),
            false,
            1,
            Purpose.PLAIN,
            LocalDate.of(2026, 11, 24),
            Steps.UNHEARD,
            () -> {});
    BuildResult result = new SiteBuild(new JBakeOven(Clock.systemUTC())).publish(options);
    assertThat(result.problems()).filteredOn(it -> it.isError()).isEmpty();
    assertThat(result.published()).isTrue();
  }

  private static final List<String> SPANISH =
      List.of(
          "es",
          "Sentir",
          "Nunca | A veces | Siempre",
          "invertida",
          "Qué puede significar",
          "a",
          "Si necesita ayuda ahora",
          "Algo");
  private static final List<String> GERMAN =
      List.of(
          "de",
          "Gefühl",
          "Nie | Manchmal | Immer",
          "umgekehrt",
          "Was das bedeuten kann",
          "bis",
          "Wenn Sie jetzt Hilfe brauchen",
          "Etwas");

  /** There are no words of ours in Dutch: reserved headings are written in English. */
  private static final List<String> DUTCH =
      List.of(
          "nl",
          "Gevoel",
          "Nooit | Soms | Altijd",
          "reversed",
          "What this may mean",
          "to",
          "If you need help now",
          "Iets");

  private static String assessment(List<String> words) {
    String[] answers = words.get(2).split(" \\| ", -1);
    return """
    ---
    lang: %s
    title: %s
    topic: basics
    answers: %s
    status: published
    ---

    ## Aaa (aaa)

    1. Bbb bbb.
    2. Ccc ccc. *(%s)*
    3. Ddd ddd.

    ### %s

    - **%s %s %s**: Eee eee.
      > Fff fff.
    - **%s**: Ggg ggg.

    ## %s

    - [%s](../help/now.md)
    """
        .formatted(
            words.get(0),
            words.get(1),
            words.get(2),
            words.get(3),
            words.get(4),
            answers[0],
            words.get(5),
            answers[1],
            answers[2],
            words.get(6),
            words.get(7));
  }

  private static String check(String... words) {
    return """
    ---
    lang: %s
    title: %s
    topic: basics
    status: published
    ---

    ## %s?

    - [x] %s
      > Aaa.
    - [ ] %s
      > Bbb.

    **%s:** Ccc.
    """
        .formatted((Object[]) words);
  }

  private static void article(String name, String lang, String title, String text, String link)
      throws IOException {
    write(
        "content/articles/" + name + ".md",
        "---\nlang: "
            + lang
            + "\ntitle: "
            + title
            + "\ntopic: basics\nstatus: published\n"
            + "published: 2026-11-01\nreview-due: 2027-11-01\ntags: [xyz]\n---\n\n"
            + text
            + ".\n\n## Hhh\n\nIii.\n\n## Jjj\n\n"
            + link
            + "\n");
  }

  private static void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @CsvSource({
    "articles/uno.html, es",
    "quizzes/sentir.html, es",
    "quizzes/saber.html, es",
    "articles/eins.html, de",
    "quizzes/gefuehl.html, de",
    "quizzes/wissen.html, de",
    "404.html, es",
    "tags/index.html, es",
    "topics/basics.html, es"
  })
  void nothingOfTheInterfaceIsLeftInEnglish(String page, String lang) throws IOException {
    Document html = Jsoup.parse(Files.readString(site.resolve("out").resolve(page)));
    assertThat(html.select("html").attr("lang")).isEqualTo(lang);
    List<String> said = said(html);
    assertThat(said).contains(InterfaceText.of(lang).get("help_now"));

    List<String> english = new ArrayList<>();
    for (Pattern word : englishWords(lang)) {
      said.stream()
          .filter(text -> word.matcher(text).find())
          .forEach(text -> english.add(word + " in: " + text));
    }
    assertThat(english).isEmpty();
  }

  /** Whoever hears a page hears each word in the voice of its language. */
  @ParameterizedTest
  @CsvSource({"articles/een.html", "quizzes/gevoel.html", "quizzes/weten.html"})
  void ourWordsOnAPageInALanguageWeLackAreMarked(String page) throws IOException {
    Document html = Jsoup.parse(Files.readString(site.resolve("out").resolve(page)));
    assertThat(html.select("html").attr("lang")).isEqualTo("nl");
    List<Pattern> words = words("es", "de");
    List<String> wrong = new ArrayList<>();
    int marked = 0;
    for (Element element : html.body().getAllElements()) {
      String text = element.ownText().strip();
      if (element.is("script, style") || words.stream().noneMatch(it -> it.matcher(text).find())) {
        continue;
      }
      if (lang(element).equals("es")) {
        marked++;
      } else {
        wrong.add(lang(element) + ": " + text);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(marked).isGreaterThan(10);
  }

  @Test
  void whatTheAuthorWroteIsInThePagesOwnLanguage() throws IOException {
    Document html = Jsoup.parse(Files.readString(site.resolve("out/quizzes/gevoel.html")));
    for (String part : List.of(".item-text", ".answer", ".feedback > p:first-child", ".sentence")) {
      assertThat(html.select(part)).as(part).isNotEmpty().allMatch(it -> lang(it).equals("nl"));
    }
    assertThat(html.select("self-assessment").attr("data-words")).isEqualTo("es");
  }

  @Test
  void aCheckInAnotherLanguageThanItsArticleSpeaksItsOwn() throws IOException {
    Document html = Jsoup.parse(Files.readString(site.resolve("out/articles/een.html")));
    Element check = html.selectFirst(".inline-check");
    assertThat(check).isNotNull();
    for (String part : List.of(".question-text", ".answer", ".solution-choice")) {
      assertThat(check.select(part)).as(part).isNotEmpty().allMatch(it -> lang(it).equals("de"));
    }
    for (String part : List.of(".inline-check-label", "button", "summary", ".verdict")) {
      assertThat(check.select(part)).as(part).isNotEmpty().allMatch(it -> lang(it).equals("es"));
    }
    assertThat(check.selectFirst(".outcome").attr("data-lang")).isEqualTo("es");
    assertThat(html.select(".answer-key-part")).hasSize(1).allMatch(it -> lang(it).equals("de"));
  }

  /** The language that an element is read in. */
  private static String lang(Element element) {
    return element.closest("[lang]").attr("lang");
  }

  @Test
  void seesEnglishWordsWhereTheyAre() throws IOException {
    List<Pattern> words = englishWords("es");
    assertThat(words).hasSizeGreaterThan(150);
    for (String left : List.of("Print", "Saved. Look among your downloads.", "Call 999")) {
      assertThat(words).as(left).anyMatch(word -> word.matcher(left).find());
    }
  }

  /** What readers see and hear, and what scripts may say to them. */
  private static List<String> said(Document html) {
    List<String> said = new ArrayList<>();
    for (Element element : html.getAllElements()) {
      element.textNodes().stream().map(TextNode::text).forEach(said::add);
      element.dataNodes().forEach(script -> said.addAll(values(script.getWholeData())));
      for (Attribute attribute : element.attributes()) {
        if (SPOKEN.contains(attribute.getKey()) || attribute.getKey().startsWith(HANDED)) {
          said.add(attribute.getValue());
        }
      }
    }
    return said.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  /** The texts in JSON that are not keys. */
  private static List<String> values(String json) {
    return JSON_VALUE.matcher(json).results().map(found -> found.group(1)).toList();
  }

  /**
   * The parts of English words between their placeholders: long ones wherever they stand, short
   * ones only where they begin a text.
   */
  private static List<Pattern> englishWords(String lang) throws IOException {
    return words("en", lang);
  }

  /** The same of any language, seen beside another. */
  private static List<Pattern> words(String of, String lang) throws IOException {
    Properties words = new Properties();
    try (InputStream in = InterfaceText.class.getResourceAsStream("text_" + of + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    InterfaceText own = InterfaceText.of(lang);
    return words.stringPropertyNames().stream()
        .filter(key -> !own.get(key).equals(words.getProperty(key)))
        .filter(key -> !ALIKE.contains(key))
        .flatMap(key -> Stream.of(words.getProperty(key).split("\\{\\w+}|\\|")))
        .map(part -> part.replaceAll("^[\\s.,:“”]+|[\\s.,:“”]+$", ""))
        .filter(part -> part.length() > 2 && !part.equals("min") && !part.equals("Text"))
        .distinct()
        .map(
            part ->
                Pattern.compile((part.length() > 7 ? "\\b" : "^") + Pattern.quote(part) + "\\b"))
        .toList();
  }
}
