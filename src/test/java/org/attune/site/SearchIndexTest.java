package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.attune.jbake.JBakeOven;
import org.attune.quiz.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the search finds is what readers see. */
class SearchIndexTest {
  @TempDir private Path site;

  @Test
  void holdsNoMarkOfAQuizThatItsPageDoesNotShow() throws IOException {
    write("jbake.properties", "site.region=international\n");
    write("content/quizzes/sample.md", Samples.ASSESSMENT);
    write(
        "content/articles/brackets.md",
        "---\nstatus: published\n---\n\n# Marks\n\nAn item may end so: (reversed)\n");
    new SiteBuild(new JBakeOven(Clock.systemUTC()))
        .publish(LentLibrary.options(site, Purpose.PLAIN));

    String index = Files.readString(site.resolve("target/site/search-index.js"));
    assertThat(Samples.ASSESSMENT).contains("(reversed)", "(bond)");
    assertThat(index.lines().filter(line -> line.contains("quizzes/sample.html")))
        .singleElement()
        .asString()
        .contains("I can say what is really on my mind.")
        .doesNotContain("(reversed)", "(bond)");
    assertThat(index).contains("An item may end so: (reversed)");
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }
}
