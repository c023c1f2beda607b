package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.attune.cli.Main;
import org.attune.cli.Terminal;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clinic begins with, changes, and gets. */
class ClinicSiteTest {
  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void begin() {
    site = folder.resolve("river-clinic");
    assertThat(attune("new", "site", "river-clinic")).isZero();
  }

  @Test
  void aNewSiteBuildsCleanWithThemeHelpAndLibrary() throws IOException {
    BuildResult result = build(Purpose.DELIVERY);
    assertThat(result.problems()).filteredOn(p -> p.severity() != Severity.NOTE).isEmpty();
    assertThat(result.published()).isTrue();
    assertThat(published("articles/before-your-first-appointment.html")).contains("River clinic");
    assertThat(published("quizzes/after-your-first-appointment.html")).contains("Feeling welcome");
    assertThat(published("articles/rapport.html")).contains("<h1>");
    assertThat(site.resolve("target/hosting/nginx.conf")).exists();
  }

  @Test
  void anOldFolderIsNeverWrittenInto() throws IOException {
    Files.writeString(site.resolve("jbake.properties"), "site.name=Mine\n");
    assertThat(attune("new", "site", "river-clinic")).isEqualTo(1);
    assertThat(Files.readString(site.resolve("jbake.properties"))).isEqualTo("site.name=Mine\n");
  }

  @Test
  void aReleaseNamesAllThatLacks() throws IOException {
    BuildResult result = build(Purpose.RELEASE);
    assertThat(result.published()).isFalse();
    assertThat(result.problems().stream().filter(Problem::isError).map(Problem::message))
        .contains(
            "a live site needs site.host",
            "a live site needs site.publisher",
            "a live site needs contact.problems",
            "a live site needs privacy.logs");
    assertThat(result.problems()).filteredOn(Problem::isError).allMatch(p -> !p.fix().isEmpty());
  }

  @Test
  void aChangedAccentNameRegionAndArticleShowAndNothingElseDiffers() throws IOException {
    build(Purpose.PLAIN);
    Map<String, String> before = contents();
    String settings = Files.readString(site.resolve("jbake.properties"));
    Files.writeString(
        site.resolve("jbake.properties"),
        settings
            .replace("site.name=River clinic", "site.name=Hill Practice")
            .replace("site.region=international", "site.region=ie")
            .replace("#site.accent=#6b3f63", "site.accent=#0a6d7c"));
    Files.writeString(
        site.resolve("content/articles/rapport.md"),
        "---\ntitle: Rapport with us\ntopic: rapport\nstatus: published\n---\n\nOur own words.\n");

    assertThat(build(Purpose.PLAIN).problems()).filteredOn(Problem::isError).isEmpty();
    Map<String, String> after = contents();

    assertThat(after.get("css/own.css")).contains("#0a6d7c");
    assertThat(after.get("articles/rapport.html")).contains("Our own words.");
    assertThat(after.get("index.html")).contains("Hill Practice", "Ireland");
    Map<String, String> rest = new TreeMap<>(after);
    rest.keySet().removeAll(before.keySet());
    assertThat(rest.keySet()).containsExactly("css/own.css");
    assertThat(after.keySet()).containsAll(before.keySet());
    assertThat(before.keySet().stream().filter(path -> !path.matches(".*\\.(html|xml|js|txt)")))
        .allMatch(path -> before.get(path).equals(after.get(path)));
  }

  @Test
  void eachBuildSaysThatThereIsNoRegion() throws IOException {
    change("site.region=international", "#site.region=");
    assertThat(warnings())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("jbake.properties:1:1: warning: the help on each page is that for any country.")
        .contains("Fix: write site.region= and one of au, ca, de");
  }

  @Test
  void eachBuildSaysInOneLineThatServicesWereNeverConfirmed() throws IOException {
    change("site.region=international", "site.region=gb");
    assertThat(warnings())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("data/help/gb.yml:6:5: warning: nobody has made sure that these 4 services")
        .contains("Samaritans", "copy Attune's data/help/gb.yml", "don't call it to try");
  }

  @Test
  void aConfirmedRegionOfTheSitesOwnSaysNothing() throws IOException {
    change("site.region=international", "site.region=gb");
    Files.createDirectories(site.resolve("data/help"));
    Files.writeString(
        site.resolve("data/help/gb.yml"),
        Files.readString(Path.of("data/help/gb.yml"))
            .replaceAll("(?m)^( +)languages: .*", "$0\n$1confirmed-on: 2026-11-20"));
    assertThat(warnings()).isEmpty();
  }

  private void change(String from, String to) throws IOException {
    Path settings = site.resolve("jbake.properties");
    String before = Files.readString(settings);
    assertThat(before).contains(from);
    Files.writeString(settings, before.replace(from, to));
  }

  private List<String> warnings() throws IOException {
    return build(Purpose.DELIVERY).problems().stream().map(Problem::toLine).toList();
  }

  private int attune(String... words) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.run(
        words,
        new Terminal(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            Map.of(),
            folder,
            Clock.systemUTC(),
            false));
  }

  private String published(String path) throws IOException {
    return Files.readString(site.resolve("target/site").resolve(path));
  }

  private Map<String, String> contents() throws IOException {
    Path root = site.resolve("target/site");
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(Files::isRegularFile).forEach(f -> contents.put(name(root, f), text(f)));
    }
    return contents;
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BuildResult build(Purpose purpose) throws IOException {
    return new SiteBuild(new JBakeOven(Clock.systemUTC()))
        .publish(LentLibrary.options(site, purpose));
  }
}
