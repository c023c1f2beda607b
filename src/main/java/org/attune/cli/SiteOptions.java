package org.attune.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.site.BuiltIn;
import org.attune.site.SiteBuild;
import org.attune.site.Steps;
import org.attune.site.SwapStep;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that all commands on a site share. */
final class SiteOptions {
  /** Names a step of writing at which a test wants the program to stand still. */
  private static final String HALT_AT = "attune.halt-at";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "The site's folder. Default: the one you are in.")
  private Path site = Path.of("");

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day that dates are compared with, as 2026-11-24. Default: today.")
  private @Nullable LocalDate today;

  @Option(names = "--threads", hidden = true)
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The site's folder. */
  Path site(Terminal terminal) {
    Path folder = terminal.resolve(site);
    if (!Files.isDirectory(folder)) {
      throw usage("there is no folder " + folder);
    }
    return folder;
  }

  /** A mistake in how a command was typed. */
  ParameterException usage(String message) {
    if (command == null) {
      throw new IllegalStateException("The options belong to no command");
    }
    return new ParameterException(command.commandLine(), message);
  }

  /** The theme and library that stand behind the site; none where the site is their own folder. */
  static Optional<BuiltIn> builtIn(Path site) throws IOException {
    Optional<Path> home = Optional.ofNullable(System.getProperty(BuiltIn.HOME)).map(Path::of);
    if (home.isPresent() && Files.isSameFile(home.get(), site)) {
      return Optional.empty();
    }
    return Optional.of(BuiltIn.open(home));
  }

  /** The options of a build. */
  SiteBuild.Options options(
      Terminal terminal, Path out, boolean drafts, Optional<BuiltIn> builtIn) {
    return new SiteBuild.Options(
        site(terminal),
        out,
        builtIn.map(BuiltIn::root).map(List::of).orElse(List.of()),
        drafts,
        Math.max(1, threads),
        day(terminal),
        steps(terminal),
        () -> terminal.say("Another build is writing to " + out + ". Waiting for it …"));
  }

  private LocalDate day(Terminal terminal) {
    try {
      return terminal.today(Optional.ofNullable(today));
    } catch (NumberFormatException e) {
      throw usage("SOURCE_DATE_EPOCH is not a number of seconds");
    }
  }

  private static Steps steps(Terminal terminal) {
    String halt = System.getProperty(HALT_AT, "");
    return halt.isEmpty() ? Steps.UNHEARD : step -> stand(terminal, halt, step);
  }

  private static void stand(Terminal terminal, String halt, SwapStep step) {
    if (!step.word().equals(halt)) {
      return;
    }
    terminal.say("halted at " + halt);
    try {
      int ended = terminal.in().read();
      terminal.say("going on " + ended);
    } catch (IOException e) {
      throw new UncheckedIOException("standard input ended at " + halt, e);
    }
  }
}
