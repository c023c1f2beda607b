package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a clinic does on its first day: unpack the zip, begin a site, build it, change it. There is
 * no Maven to be found and no network to be reached, and the folders have spaces and accents.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "attune.cmd is the launcher there")
class NewSiteIT {
  private static final String SITE = "Río y montaña";

  /**
   * Pages that say something else in each region, beside the numbers: all regions, its own first.
   */
  private static final List<String> HELP = List.of("help/now.html", "help/harm.html");

  @TempDir Path folder;
  private Path work;
  private Unpacked program;
  private Map<String, String> environment;

  @BeforeEach
  void unpack() throws IOException {
    program = Unpacked.into(folder.resolve("zip dépaqueté"));
    work = Files.createDirectories(folder.resolve("Ma clinique à moi"));
    environment =
        Map.of(
            "PATH", tools().toString(),
            "JAVA_HOME", System.getProperty("java.home"),
            "HOME", Files.createDirectories(folder.resolve("maison")).toString(),
            "SOURCE_DATE_EPOCH", "1795000000",
            // Whatever would be asked of another machine fails at once.
            "ATTUNE_JAVA_OPTS", "-DsocksProxyHost=127.0.0.1 -DsocksProxyPort=9",
            "XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  /** The tools of this machine without Maven and without what fetches things. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (Path from : List.of(Path.of("/bin"), Path.of("/usr/bin"))) {
      try (Stream<Path> all = Files.list(from)) {
        for (Path tool : all.toList()) {
          String name = tool.getFileName().toString();
          Path link = tools.resolve(name);
          if (!name.matches("mvn.*|curl|wget") && Files.notExists(link)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, tool);
          }
        }
      }
    }
    return tools;
  }

  /** JUnit would warn of each. */
  @AfterEach
  void forgetTools() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("tools"))) {
      for (Path tool : all.toList()) {
        Files.delete(tool);
      }
    }
  }

  @Test
  void aNewSiteBuildsCleanTheSameTwiceAndOnlyWhatIsChangedDiffers() throws Exception {
    assertThat(attune("new", "site", SITE)).contains("Begun: " + SITE);
    Path site = work.resolve(SITE);
    String said = attune("build", "--site", SITE);
    assertThat(said)
        .contains(" pages in ", "Privacy: third-party requests 0, cookies 0")
        .doesNotContain("warning", "error", "WARN", "Exception");
    Map<String, String> before = contents(site.resolve("target/site"));
    assertThat(before).hasSizeGreaterThan(90).containsKey("articles/rapport.html");
    attune("build", "--site", SITE, "--out", "noch einmal");
    assertThat(contents(work.resolve("noch einmal"))).as("built once more").isEqualTo(before);

    change(site);
    // The clinic has not called the services of its region yet, and nothing else is to be said.
    assertThat(attune("build", "--site", SITE).lines())
        .filteredOn(line -> line.contains("warning: ") || line.contains("error"))
        .singleElement()
        .asString()
        .startsWith("data/help/ie.yml:")
        .contains("nobody has made sure that these 4 services can be reached");
    Map<String, String> after = contents(site.resolve("target/site"));

    assertThat(after.get("articles/rapport.html")).contains("Our own words on rapport.");
    assertThat(after.get("index.html")).contains("Hill Practice", "Ireland", "116 123");
    assertThat(sheet(after)).contains("#0a6d7c");
    assertThat(sheet(before)).doesNotContain("#0a6d7c");
    assertThat(differences(before, after)).containsExactly("articles/rapport.html");
  }

  private void change(Path site) throws IOException {
    Path settings = site.resolve("jbake.properties");
    String text = Files.readString(settings);
    assertThat(text).contains("site.name=Río y montaña\n", "#site.accent=#6b3f63\n");
    Files.writeString(
        settings,
        text.replace("site.name=Río y montaña", "site.name=Hill Practice")
            .replace("site.region=international", "site.region=ie")
            .replace("#site.accent=#6b3f63", "site.accent=#0a6d7c"));
    // The same header, for other pages show its title, description and tags; and the two headings
    // that quizzes lead to.
    String original = Files.readString(program.home().resolve("content/articles/rapport.md"));
    String header = original.substring(0, original.indexOf("\n---\n", 4) + 5);
    Files.writeString(
        site.resolve("content/articles/rapport.md"),
        header
            + """

            Our own words on rapport.

            ## What research says, and how sure it is

            It is on our page, too.

            ## What you can do

            Ask us.
            """);
  }

  /** The files that differ in more than the name, the numbers of the region, and the colour. */
  private static Set<String> differences(Map<String, String> before, Map<String, String> after) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> name.matches("css/.*\\.css"));
    names.removeAll(HELP);
    names.removeIf(
        name ->
            before.containsKey(name)
                && after.containsKey(name)
                && comparable(name, before.get(name)).equals(comparable(name, after.get(name))));
    // The text of the article, and nothing else of it, is in the index of the search.
    String index = "search-index";
    names.removeIf(name -> name.startsWith(index));
    assertThat(entries(after, index).stream().filter(one -> !entries(before, index).contains(one)))
        .allMatch(one -> one.contains("articles/rapport.html"));
    return names;
  }

  private static List<String> entries(Map<String, String> site, String name) {
    return site.entrySet().stream()
        .filter(file -> file.getKey().startsWith(name))
        .flatMap(file -> Stream.of(file.getValue().split("(?=\\{\")|\\},")))
        .toList();
  }

  private static String comparable(String name, String text) {
    if (!name.endsWith(".html")) {
      return text.replace("Hill Practice", SITE);
    }
    Document page = Jsoup.parse(text.replace("Hill Practice", SITE));
    page.outputSettings().prettyPrint(false);
    page.select(
            "meta[property=og:locale], [id=help], .numbers, .signpost-numbers, .help-region,"
                + " #numbers-title, template, link[rel=stylesheet]")
        .remove();
    page.select("script[src]").removeAttr("src");
    return page.outerHtml();
  }

  private static String sheet(Map<String, String> site) {
    StringBuilder all = new StringBuilder();
    site.forEach((name, text) -> all.append(name.endsWith(".css") ? text : ""));
    return all.toString();
  }

  private String attune(String... arguments) throws IOException, InterruptedException {
    return program.attune(work, environment, arguments);
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> contents.put(root.relativize(file).toString(), text(file)));
    }
    return new LinkedHashMap<>(contents);
  }

  /** Pages as text, pictures as their bytes. */
  private static String text(Path file) {
    try {
      return new String(
          Files.readAllBytes(file),
          file.toString().endsWith(".png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
