package org.attune.browser;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.QuizFile;
import org.attune.view.InterfaceText;
import org.attune.view.QuizView;

/** Quiz pages made with the real templates, styles and scripts, but without the rest of a site. */
final class QuizPages {
  private static final String POLICY =
      "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:;"
          + " connect-src 'none'; form-action 'none'; base-uri 'none'";

  private final Path out;
  private final String lang;
  private final InterfaceText text = InterfaceText.of("en");

  /** Pages in a folder of their own, with the theme's styles and scripts beside them. */
  QuizPages(Path out) throws IOException {
    this(out, "en");
  }

  /**
   * The same in another language, with our words in English.
   *
   * @param lang one that we have no words of, or English
   */
  QuizPages(Path out, String lang) throws IOException {
    this.out = out;
    this.lang = lang;
    for (String folder : List.of("css", "js", "img")) {
      Path to = Files.createDirectories(out.resolve(folder));
      try (Stream<Path> files = Files.list(Path.of("assets", folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, to.resolve(file.getFileName().toString()));
        }
      }
    }
  }

  /** Writes the page of a self-assessment and gives its file. */
  Path assessment(String name, String markdown) throws IOException {
    QuizFile file = QuizFile.assessment(markdown);
    return write(
        name, "self-assessment", QuizView.of(file.assessment().orElseThrow(), text, false));
  }

  /** The same on a site that lets readers keep days on their device. */
  Path keptAssessment(String name, String markdown) throws IOException {
    QuizFile file = QuizFile.assessment(markdown);
    return write(name, "self-assessment", QuizView.of(file.assessment().orElseThrow(), text, true));
  }

  /** Writes the page of a knowledge check and gives its file. */
  Path check(String name, String markdown) throws IOException {
    QuizFile file = QuizFile.check(markdown);
    KnowledgeCheck check = file.check().orElseThrow();
    return write(
        name,
        "knowledge-check",
        QuizView.of(check, text, lang),
        Map.of("answers", QuizView.answers(check, text, lang, lang)));
  }

  private Path write(String name, String kind, Map<String, Object> quiz) throws IOException {
    return write(name, kind, quiz, Map.of());
  }

  private Path write(String name, String kind, Map<String, Object> quiz, Map<String, Object> more)
      throws IOException {
    Map<String, Object> page = new HashMap<>(more);
    page.put("kind", kind);
    page.put("is", Map.of(kind, true));
    page.put("title", quiz.get("title"));
    page.put("tab_title", quiz.get("title") + " · Attune");
    page.put("uri", "quizzes/" + name + ".html");
    page.put("lang", lang);
    page.put("policy", POLICY);
    page.put("quiz", quiz);
    page.put("related", List.of(link("Rapport"), link("Alliance"), link("Fit")));
    Path file = Files.createDirectories(out.resolve("quizzes")).resolve(name + ".html");
    try (Writer writer = new StringWriter()) {
      templates().getTemplate("quiz.ftl").process(Map.of("attune", List.of(model(page))), writer);
      return Files.writeString(file, writer.toString());
    } catch (TemplateException e) {
      throw new IllegalStateException("quiz.ftl failed for " + name, e);
    }
  }

  private static Configuration templates() throws IOException {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_31);
    templates.setDirectoryForTemplateLoading(Path.of("templates").toFile());
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    return templates;
  }

  private Map<String, Object> model(Map<String, Object> page) {
    Map<String, Object> emergency =
        Map.of("id", "x", "name", "Emergency services", "phone", "999", "tel", "tel:999");
    Map<String, Object> listener =
        Map.of("id", "y", "name", "Samaritans", "phone", "116 123", "tel", "tel:116123");
    Map<String, Object> writer =
        Map.of(
            "id",
            "z",
            "name",
            "Shout",
            "sms",
            "sms:85258?body=SHOUT",
            "sms_to",
            "85258",
            "sms_body",
            "SHOUT");
    Map<String, Object> model = new HashMap<>();
    if (!lang.equals("en")) {
      model.put("ui_lang", "en");
    }
    model.putAll(frame(emergency, listener, writer));
    model.put("page", page);
    return model;
  }

  private Map<String, Object> frame(
      Map<String, Object> emergency, Map<String, Object> listener, Map<String, Object> writer) {
    return Map.of(
        "root",
        "../",
        "lang",
        "en",
        "dir",
        "ltr",
        "site",
        Map.of("name", "Attune", "lang", "en", "host", ""),
        "ui",
        text.words(),
        "menu",
        List.of(),
        "help",
        Map.of(
            "region",
            "gb",
            "name",
            "United Kingdom",
            "lang",
            "en",
            "href",
            "../help/now.html",
            "harm_href",
            "../help/harm.html",
            "all_href",
            "../help/now.html#regions",
            "emergency",
            List.of(emergency),
            "services",
            List.of(listener, writer)));
  }

  private static Map<String, Object> link(String title) {
    return Map.of(
        "title",
        title,
        "href",
        "../articles/" + title + ".html",
        "description",
        "",
        "kind",
        "article");
  }
}
