package org.attune.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Problem;

/** A process that builds a site: folder, output, the day, the number of threads. */
final class OwnSiteBuild {
  private OwnSiteBuild() {}

  public static void main(String[] args) throws IOException {
    LocalDate today = LocalDate.parse(args[2]);
    Clock clock = Clock.fixed(today.atTime(13, 14).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    BuildResult result =
        new SiteBuild(new JBakeOven(clock))
            .publish(
                new SiteBuild.Options(
                    Path.of(args[0]),
                    Path.of(args[1]),
                    List.of(),
                    false,
                    Integer.parseInt(args[3]),
                    Purpose.DELIVERY,
                    today,
                    Steps.UNHEARD,
                    () -> {}));
    result.problems().stream().map(Problem::toLine).forEach(System.out::println);
    System.out.println(result.published() ? "published" : "kept the old site");
  }
}
