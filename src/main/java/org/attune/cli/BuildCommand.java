package org.attune.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attune.problem.ReportFormat;
import org.attune.site.BuildResult;
import org.attune.site.BuiltIn;
import org.attune.site.SiteBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attune build}: makes the site and publishes it to a folder. */
@Command(
    name = "build",
    description =
        "Makes the site. If anything is wrong, the site that stands there stays as it is.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final SiteBuild build;

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the site goes. Default: target/site in the site's folder.")
  private @Nullable Path out;

  @Option(names = "--drafts", description = "Take drafts in. They are marked on their pages.")
  private boolean drafts;

  @Option(
      names = "--plain",
      description = "Just what JBake would write: no step that only serves delivery.")
  private boolean plain;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "Also print the problems: text, json, sarif, junit or github.")
  private @Nullable ReportFormat format;

  BuildCommand(Terminal terminal, SiteBuild build) {
    this.terminal = terminal;
    this.build = build;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Path folder = site.site(terminal);
    Path target = out == null ? folder.resolve("target/site") : terminal.resolve(out);
    try (Resource<BuiltIn> builtIn = new Resource<>(SiteOptions.builtIn(folder))) {
      BuildResult result = build.publish(site.options(terminal, target, drafts, builtIn.held()));
      new Outcome(terminal).tell(result, Optional.ofNullable(format), System.nanoTime() - start);
      return result.failed() ? Main.FAILED : Main.FINE;
    }
  }
}
