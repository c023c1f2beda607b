package org.attune.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.attune.jbake.JBakeOven;
import org.attune.site.SiteBuild;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The program. Exit codes: 0 no error, 1 at least one error in the site, 2 wrong usage, 70 a bug.
 */
@Command(
    name = "attune",
    description = "Markdown articles and private self-assessments, as a static site.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  static final int FINE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int BUG = 70;

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Also say what JBake says.")
  private boolean verbose;

  private Main() {}

  /** Runs one command and ends the process. */
  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            System.in,
            System.out,
            System.err,
            System.getenv(),
            Path.of("").toAbsolutePath(),
            Clock.systemUTC(),
            System.console() != null);
    System.exit(run(args, terminal));
  }

  /**
   * Runs one command.
   *
   * @return the exit code
   */
  public static int run(String[] args, Terminal terminal) {
    boolean verbose =
        Arrays.stream(args).anyMatch(arg -> arg.equals("-v") || arg.equals("--verbose"));
    quieten(verbose);
    SiteBuild build = new SiteBuild(new JBakeOven(terminal.clock()));
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new BuildCommand(terminal, build))
            .addSubcommand(new CheckCommand(terminal, build))
            .addSubcommand(new SchemaCommand(terminal))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, typed) -> usage(e, terminal))
            .setExecutionExceptionHandler((e, failed, parsed) -> failed(e, terminal, verbose));
    line.setOut(new java.io.PrintWriter(terminal.out(), true));
    line.setErr(new java.io.PrintWriter(terminal.err(), true));
    return line.execute(args);
  }

  /** JBake logs each file; its log is shown only where it was asked for. */
  private static void quieten(boolean verbose) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "info" : "off");
  }

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "a command is missing");
  }

  private static int usage(ParameterException e, Terminal terminal) {
    terminal.say("attune: " + e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(
        e, new java.io.PrintWriter(terminal.err(), true))) {
      e.getCommandLine().usage(terminal.err());
    }
    return USAGE;
  }

  private static int failed(Exception e, Terminal terminal, boolean verbose) {
    if (e instanceof ParameterException wrong) {
      return usage(wrong, terminal);
    }
    if (verbose) {
      e.printStackTrace(terminal.err());
    }
    if (e instanceof IOException) {
      terminal.say("attune: " + e.getMessage() + (verbose ? "" : " (-v says more)"));
      return FAILED;
    }
    terminal.say(
        "attune: this is a bug in Attune, not a mistake of yours: "
            + e
            + ". Please report it, with what -v prints. Your site is as it was.");
    return BUG;
  }
}
