package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build says of links, and what {@code attune links} says of the site that it made. A site
 * of JBake's own types, which is published with broken links.
 */
class SameFindingsTest {
  private static final String BROKEN =
      """
      <h1 id="one">One</h1>
      <a href="gone.html">1</a> <a href="../blog">2</a> <a href="#two">3</a> <a href="b.html#two">4</a>
      <a href="mailto:x">5</a> <a href="tel:">6</a> <a href="htp://x.example/">7</a> <a href="https://">8</a>
      <a href="B.html">9</a> <area href="gone-area.html"> <img src="gone.png" alt=""> <img src="" alt="">
      <img srcset="gone-1.png 1x, gone-2.png 2x" alt=""> <video src="gone.mp4" poster="gone.jpg"></video>
      <audio><source src="gone.ogg"></audio> <track src="gone.vtt"> <iframe src="gone-frame.html"></iframe>
      <embed src="gone.pdf"> <object data="gone.svg"></object> <form action="gone-form"></form>
      <button formaction="gone-button">x</button> <blockquote cite="gone-cite"></blockquote>
      <label for="gone-id">x</label> <p aria-describedby="gone-aria">x</p> <img src="p.png" usemap="#gone-map" alt="">
      <svg><use href="#gone-part"/><image href="gone-image.png"/></svg>
      <p style="background: url(gone-style.png)">x</p> <a href="file:///home/x">10</a>
      """;

  @TempDir Path site;

  @Test
  void areTheSame() throws IOException {
    write(
        "jbake.properties",
        """
        render.index=false
        render.archive=false
        render.feed=false
        render.sitemap=false
        render.tags=false
        """);
    write(
        "templates/post.ftl",
        "<!doctype html><title>x</title><link rel=icon href=gone.ico>${content.body}");
    write("content/blog/a.html", header("A") + BROKEN);
    write("content/blog/b.html", header("B") + "<p id=x>x</p>");
    write("assets/blog/p.png", "");
    write("assets/a.css", "@import 'gone.css'; a { b: url(gone-css.png) }");

    Typed built = Typed.in(site, "build");
    assertThat(built.exit()).as(built.err()).isZero();
    Typed checked = Typed.in(site, "links", "target/site");

    Set<String> warned = urls(built.err());
    assertThat(warned).hasSizeGreaterThan(30).isEqualTo(urls(checked.err()));
  }

  /** The rules and addresses that are told. */
  private static Set<String> urls(String told) {
    return Pattern.compile("(?:warning|dead|moved): (.*) \\[((?:link|id)-[a-z-]+)]")
        .matcher(told)
        .results()
        .map(SameFindingsTest::ruleAndUrl)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String ruleAndUrl(MatchResult told) {
    if (told.group(1).contains(" has no address")) {
      return told.group(2) + " none";
    }
    String url = told.group(1).replaceFirst("^[^\"]*\"([^\"]*)\".*$", "$1");
    return told.group(2) + " " + url;
  }

  private static String header(String title) {
    return "title=" + title + "\ntype=post\nstatus=published\ndate=2026-01-01\n~~~~~~\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
