package org.attune.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.probe.ScriptedWeb.PAGE;
import static org.attune.probe.ScriptedWeb.page;
import static org.attune.probe.ScriptedWeb.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.address.Url;
import org.attune.links.ExternalLink;
import org.attune.links.Finding;
import org.attune.links.Link;
import org.attune.links.LinkKind;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run over many links. */
class ExternalCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  private final ScriptedWeb web = new ScriptedWeb();
  private IgnoreList ignored = IgnoreList.NONE;
  private Memory memory = Memory.empty(Memory.USUAL);
  private boolean offline;

  @Test
  void asksForEachAddressOnceHoweverOftenAndWithWhateverFragment() throws InterruptedException {
    web.get("https://a.example/", page(PAGE));

    assertThat(levels("https://a.example/", "https://a.example/#repair", "https://a.example/#no"))
        .containsExactly("dead https://a.example/#no");
    assertThat(web.asked).containsExactly("HEAD https://a.example/", "GET https://a.example/");
  }

  @Test
  void whatIsIgnoredIsSaidToBeUncheckedWithItsReason() throws InterruptedException {
    List<Problem> problems = new ArrayList<>();
    ignored =
        IgnoreList.parse(
            """
            # Slow sites
            https://a.example/* | asks for a password | 2027-01-31
            https://b.example/ | was being moved | 2026-11-27
            https://c.example/
            """,
            "links-ignore.txt",
            TODAY,
            problems::add);
    web.get("https://b.example/", page(PAGE));

    assertThat(levels("https://a.example/x", "https://b.example/"))
        .containsExactly("unchecked https://a.example/x");
    assertThat(problems)
        .extracting(problem -> problem.rule() + " " + problem.position().line())
        .containsExactly("ignore-expired 3", "ignore-reason-missing 4");
  }

  @Test
  void offlineNobodyIsAsked() throws InterruptedException {
    offline = true;

    assertThat(levels("https://a.example/")).containsExactly("unchecked https://a.example/");
    assertThat(web.asked).isEmpty();
  }

  @Test
  void whatWasSoundIsRememberedAndWhatFailedIsNot(@TempDir Path folder)
      throws InterruptedException, IOException {
    web.get("https://a.example/", page(PAGE)).get("https://b.example/", status(404, ""));
    levels("https://a.example/", "https://b.example/");
    Path file = folder.resolve("deep/memory.tsv");
    memory.write(file, web.now());
    memory = Memory.read(file, Memory.USUAL);
    web.asked.clear();

    assertThat(levels("https://a.example/", "https://b.example/"))
        .containsExactly("dead https://b.example/");
    assertThat(web.asked).noneMatch(question -> question.contains("a.example"));
    assertThat(Files.readString(file)).doesNotContain("b.example");
    web.sleep(Duration.ofDays(8));
    levels("https://a.example/");
    assertThat(web.asked).contains("GET https://a.example/");
  }

  @Test
  void whereNoHostIsKnownThisMachineIsOffline() throws InterruptedException {
    String[] urls = {
      "https://a.org/", "https://b.org/", "https://c.org/", "https://d.org/", "https://e.org/"
    };
    for (String url : urls) {
      web.head(url, Web.Answer.silent(Web.Silence.NO_HOST, ""));
      web.get(url, Web.Answer.silent(Web.Silence.NO_HOST, ""));
    }

    assertThat(levels(urls)).allMatch(found -> found.startsWith("unchecked")).hasSize(5);
  }

  private List<String> levels(String... urls) throws InterruptedException {
    List<ExternalLink> links = new ArrayList<>();
    for (String url : urls) {
      links.add(
          new ExternalLink(
              "page.html",
              new Link(LinkKind.PAGE, url),
              0,
              Position.START,
              Url.parse(url).orElseThrow()));
    }
    ExternalCheck check =
        new ExternalCheck(
            web,
            web,
            new ExternalCheck.Options(
                Limits.USUAL, offline, true, ignored, AcceptList.NONE, memory),
            (done, all) -> {});
    check.run(links);
    return check.findings(links).stream().map(ExternalCheckTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.level().word() + " " + finding.url();
  }
}
