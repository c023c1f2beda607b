package org.attune.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attune.problem.ReportFormat;
import org.attune.site.BuildResult;
import org.attune.site.BuiltIn;
import org.attune.site.SiteBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attune check}: says what is wrong, and writes nothing. */
@Command(
    name = "check",
    description = "Says what is wrong with the site, or with some of its files. Writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final SiteBuild build;

  @Mixin private SiteOptions site = new SiteOptions();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Only these files. Default: all.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "How to print the problems: text, json, sarif, junit or github.")
  private @Nullable ReportFormat format;

  CheckCommand(Terminal terminal, SiteBuild build) {
    this.terminal = terminal;
    this.build = build;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Path folder = site.site(terminal);
    Set<String> wanted =
        files.stream().map(file -> inSite(folder, file)).collect(Collectors.toSet());
    Path out = folder.resolve("target/site");
    try (Resource<BuiltIn> builtIn = new Resource<>(SiteOptions.builtIn(folder))) {
      // A file that someone asks about may well be a draft.
      BuildResult all = build.check(site.options(terminal, out, !wanted.isEmpty(), builtIn.held()));
      BuildResult result = wanted.isEmpty() ? all : only(all, wanted);
      new Outcome(terminal)
          .tellCheck(result, Optional.ofNullable(format), System.nanoTime() - start);
      return result.failed() ? Main.FAILED : Main.FINE;
    }
  }

  private String inSite(Path folder, Path file) {
    Path asTyped = terminal.resolve(file);
    Path path = Files.exists(asTyped) ? asTyped : folder.resolve(file).normalize();
    if (!Files.exists(path)) {
      throw site.usage("there is no file " + file);
    }
    if (!path.startsWith(folder)) {
      throw site.usage(file + " is not in the site's folder " + folder);
    }
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private static BuildResult only(BuildResult all, Set<String> wanted) {
    return new BuildResult(
        all.problems().stream().filter(problem -> wanted.contains(problem.path())).toList(),
        all.pages(),
        all.drafts(),
        all.out(),
        all.published());
  }
}
