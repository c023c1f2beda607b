package org.attune.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.delivery.Delivery;
import org.attune.problem.Problem;
import org.attune.site.Baking;
import org.attune.site.PageMemory;

/** A JBake site that a test writes file by file. It has templates for posts alone. */
final class SmallSite {
  private final Path folder;
  private final Path output;
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  private SmallSite(Path folder, Path output) {
    this.folder = folder;
    this.output = output;
  }

  /** A site with one post and nothing else. */
  static SmallSite in(Path scratch) throws IOException {
    SmallSite site = new SmallSite(scratch.resolve("site"), scratch.resolve("out"));
    Files.createDirectories(site.output);
    return site.with(
            "jbake.properties",
            "render.index=false\nrender.archive=false\nrender.feed=false\nrender.tags=false\n")
        .with("templates/post.ftl", "${content.title} ${content.body}")
        .with("content/first.md", header("First") + "Text\n");
  }

  /** The header of a published post. */
  static String header(String title) {
    return "title=%s\ndate=2020-01-01\ntype=post\nstatus=published\n~~~~~~\n".formatted(title);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  SmallSite with(String name, String text) throws IOException {
    Files.createDirectories(path(name).resolve("..").normalize());
    Files.writeString(path(name), text);
    return this;
  }

  /** Sets a key of jbake.properties: {@code render.tags=true}. */
  SmallSite set(String line) throws IOException {
    String key = line.substring(0, line.indexOf('=') + 1);
    String others =
        Files.readAllLines(path("jbake.properties")).stream()
            .filter(other -> !other.startsWith(key))
            .map(other -> other + "\n")
            .collect(Collectors.joining());
    return with("jbake.properties", others + line + "\n");
  }

  /** Bakes on 2 January 2021 and gives the problems as lines. */
  List<String> problems() throws IOException {
    List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    Clock clock = Clock.fixed(Instant.parse("2021-01-02T00:00:00Z"), ZoneOffset.UTC);
    new JBakeOven(clock)
        .bake(
            new Baking(
                new SiteFiles(List.of(folder)),
                output,
                SiteConfig.defaults(),
                Optional.empty(),
                () -> Delivery.PLAIN,
                PageMemory.NONE,
                2),
            (uri, text, utf8, source, template) -> heard.add(uri + " " + source + " " + template),
            problems::add);
    return problems.stream().sorted(Problem.REPORT_ORDER).map(Problem::toLine).toList();
  }

  /** What the sink heard, sorted. */
  List<String> heard() {
    return heard.stream().sorted().toList();
  }

  /** A file of the baked site. */
  String baked(String name) throws IOException {
    return Files.readString(output.resolve(name));
  }

  boolean hasBaked(String name) {
    return Files.exists(output.resolve(name));
  }
}
