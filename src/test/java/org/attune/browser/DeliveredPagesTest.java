package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each page of this repository's site weighs over the wire, and what it loads. */
@ExtendWith(SharedSite.class)
class DeliveredPagesTest {
  private static final int ARTICLE = 24 * 1024;
  private static final int QUIZ = 32 * 1024;

  @TestFactory
  Stream<DynamicTest> pagesStayWithinTheirBudget(BuiltSite site) {
    return site.pages().stream()
        .filter(page -> page.startsWith("articles/") || page.startsWith("quizzes/"))
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () ->
                        assertThat(weight(site, page))
                            .isBetween(3000, page.startsWith("quizzes/") ? QUIZ : ARTICLE)));
  }

  @TestFactory
  Stream<DynamicTest> pagesLoadOnlyFilesNamedByTheirContent(BuiltSite site) {
    return site.pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () ->
                        assertThat(loaded(site, page))
                            .isNotEmpty()
                            .allMatch(url -> url.matches(".*\\.[0-9a-f]{10}\\.(css|js|svg|png)"))));
  }

  /** One request blocks the first look at a page, whatever it shows. */
  @TestFactory
  Stream<DynamicTest> pagesHaveOneStyleSheet(BuiltSite site) {
    return site.pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () ->
                        assertThat(
                                Jsoup.parse(site.html(page)).select("link[rel=stylesheet], style"))
                            .hasSize(1)));
  }

  private static int weight(BuiltSite site, String page) throws IOException {
    Path file = site.folder().resolve(page);
    int weight = zipped(file);
    for (String url : loaded(site, page)) {
      if (url.endsWith(".css") || url.endsWith(".js")) {
        weight += zipped(file.resolveSibling(url).normalize());
      }
    }
    return weight;
  }

  private static List<String> loaded(BuiltSite site, String page) {
    Document document = Jsoup.parse(site.html(page));
    List<String> urls = new ArrayList<>();
    urls.addAll(document.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
    urls.addAll(document.select("script[src], img").eachAttr("src"));
    return urls;
  }

  private static int zipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }
}
