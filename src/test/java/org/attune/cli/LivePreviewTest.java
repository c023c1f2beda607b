package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.attune.problem.Problem;
import org.attune.serve.Opening;
import org.attune.serve.Preview;
import org.attune.serve.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attune serve} with its real building, which goes the quick way where it can. */
class LivePreviewTest implements Preview.Listener {
  private static final long PATIENCE = 60;

  @TempDir private Path site;

  private final BlockingQueue<Opening> openings = new LinkedBlockingQueue<>();
  private final BlockingQueue<Round> rounds = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private URI address = URI.create("http://localhost/");

  @BeforeEach
  void writeSite() throws IOException {
    write("jbake.properties", "site.name=Small\nlibrary=none\nsite.region=international\n");
    for (String name : List.of("one", "two", "three")) {
      article(name, "Page " + name, "Words of " + name + ".\n\n## Part\n\nMore.\n");
    }
  }

  @Override
  public void opened(Opening opening) {
    openings.add(opening);
  }

  @Override
  public void built(Round round) {
    rounds.add(round);
  }

  private interface Editing {
    void run() throws Exception;
  }

  private void whilePreviewed(Editing editing) throws Exception {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            Map.of(),
            site,
            Clock.systemUTC(),
            false);
    try (Workshop workshop = Workshop.open(new Arguments(Map.of(), List.of()), terminal);
        Preview preview = Preview.open(site, 0, new PreviewBuild(workshop), this)) {
      assertThat(preview).isNotNull();
      address = openings.take().address();
      Round first = next();
      assertThat(first.result().problems()).isEmpty();
      editing.run();
    }
  }

  @Test
  void aSaveMakesItsOwnPageAndWritesNothing() throws Exception {
    whilePreviewed(
        () -> {
          article("one", "Page one", "Words of one.\n\n## Part\n\nOther words.\n");
          Round round = next();
          assertThat(round.result().made().orElseThrow()).contains("articles/one.html");
          assertThat(round.result().made().orElseThrow()).doesNotContain("articles/two.html");
          assertThat(page("articles/one.html")).contains("Other words.");
          assertThat(Files.readString(round.result().out().resolve("articles/one.html")))
              .doesNotContain("Other words.");
        });
  }

  @Test
  void whatAnEditorsProgramWritesBesideAFileIsPassedOver() throws Exception {
    whilePreviewed(
        () -> {
          Path file = site.resolve("content/articles/one.md");
          Path beside = site.resolve("content/articles/sed7whKV5");
          Files.writeString(beside, Files.readString(file).replace("More.", "Less."));
          Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
          Round round = next();
          assertThat(page("articles/one.html")).contains("Less.");
          assertThat(Files.readString(round.result().out().resolve("articles/one.html")))
              .as("no whole building")
              .contains("More.");
        });
  }

  @Test
  void listsShowANewTitle() throws Exception {
    whilePreviewed(
        () -> {
          article("one", "A fresh title", "Words of one.\n\n## Part\n\nMore.\n");
          next();
          assertThat(page("search.html")).contains("A fresh title").doesNotContain("Page one");
          assertThat(page("sitemap.xml")).contains("articles/one.html");
          assertThat(page("search-index.js")).contains("A fresh title").doesNotContain("Page one");
        });
  }

  @Test
  void mistakesAreSaidAndTheLastGoodPagesStay() throws Exception {
    whilePreviewed(
        () -> {
          article("one", "Page one", "See [it](gone.md).\n");
          Round bad = next();
          assertThat(bad.result().published()).isFalse();
          assertThat(bad.result().problems())
              .extracting(Problem::path)
              .containsExactly("content/articles/one.md");
          assertThat(page("articles/one.html")).contains("Words of one.");
          article("two", "Page two", "Meanwhile, two.\n");
          assertThat(next().result().published()).isFalse();
          article("one", "Page one", "Mended.\n");
          assertThat(next().result().published()).isTrue();
          assertThat(page("articles/one.html")).contains("Mended.");
          assertThat(page("articles/two.html")).contains("Meanwhile, two.");
        });
  }

  @Test
  void aLinkOfAnotherPageThatNoLongerLeadsAnywhereIsSaid() throws Exception {
    article("two", "Page two", "See [the part](one.md#part).\n");
    whilePreviewed(
        () -> {
          article("one", "Page one", "Words of one.\n\n## Another name\n\nMore.\n");
          Round round = next();
          assertThat(round.result().problems())
              .extracting(Problem::path)
              .containsExactly("content/articles/two.md");
        });
  }

  @Test
  void aPageThatIsLateIsNeverMadeOfAFaultySave() throws Exception {
    whilePreviewed(
        () -> {
          Path two = site.resolve("content/articles/two.md");
          String sound = Files.readString(two);
          article("one", "A fresh title", "Words of one.\n\n## Part\n\nMore.\n");
          assertThat(next().result().made().orElseThrow()).contains("articles/two.html");
          write("content/articles/two.md", sound.replace("title:", "titel:").replace("of", "OF"));
          until(false);
          assertThat(page("articles/two.html")).contains("Words of two.");
          write("content/articles/two.md", sound);
          until(true);
          assertThat(page("articles/two.html")).contains("Words of two.", "A fresh title");
        });
  }

  /** The next round that publishes, or doesn't: the system may tell of one save twice. */
  private void until(boolean published) throws InterruptedException {
    Round round = next();
    while (round.result().published() != published) {
      round = next();
    }
  }

  @Test
  void aFolderIsShownWhenItIsNoLongerHidden() throws Exception {
    write("content/hidden/.jbakeignore", "");
    write(
        "content/hidden/page.md",
        "---\ntitle: Hidden\ntype: article\nstatus: published\n---\n\nWords.\n");
    whilePreviewed(
        () -> {
          Files.delete(site.resolve("content/hidden/.jbakeignore"));
          assertThat(next().result().published()).isTrue();
          assertThat(page("hidden/page.html")).contains("Words.");
        });
  }

  @Test
  void settingsTemplatesAndNewPagesCountToo() throws Exception {
    whilePreviewed(
        () -> {
          write("jbake.properties", "site.name=Renamed\nlibrary=none\nsite.region=international\n");
          assertThat(next().result().published()).isTrue();
          assertThat(page("articles/two.html")).contains("Renamed");
          article("four", "Page four", "Words of four.\n");
          assertThat(next().result().published()).isTrue();
          assertThat(page("articles/four.html")).contains("Words of four.");
          article("four", "Page four", "New words of four.\n");
          assertThat(next().result().made().orElseThrow()).contains("articles/four.html");
          assertThat(page("articles/four.html")).contains("New words of four.");
        });
  }

  /** Waits for the next building that the last edit led to. */
  private Round next() throws InterruptedException {
    Round round = rounds.poll(PATIENCE, TimeUnit.SECONDS);
    if (round == null) {
      throw new AssertionError("Nothing was built");
    }
    return round;
  }

  private String page(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private void article(String name, String title, String text) throws IOException {
    write(
        "content/articles/" + name + ".md",
        "---\ntitle: "
            + title
            + "\ntype: article\nstatus: published\npublished: 2024-01-02\ntags: [pace]\n---\n\n"
            + text);
  }

  /** At once, as careful editors' programs save: no half-written file is seen. */
  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Path beside = file.resolveSibling(file.getFileName() + ".tmp");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
