package org.attune.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The program. The only class that ends the JVM. */
public final class Main {
  /** The system property by which the launcher says that stderr is a terminal. */
  private static final String INTERACTIVE = "attune.terminal";

  /**
   * The system property by which the launcher names a folder to train on: the build is run once
   * more, with what the first one left, the links of the folder are checked, and beside it a small
   * site is begun and built. The classes of all of them are then in the archive that later runs
   * start from.
   */
  private static final String TRAIN = "attune.train";

  private Main() {}

  /** Runs the command that was typed, and ends the JVM with its number. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    boolean interactive = Boolean.getBoolean(INTERACTIVE);
    Terminal terminal =
        new Terminal(
            System.in, out, err, System.getenv(), Path.of(""), Clock.systemUTC(), interactive);
    boolean overWithMain = args.length > 0 && List.of("build", "check").contains(args[0]);
    if (overWithMain) {
      stepBehindTheCompiler();
    }
    int number = run(args, terminal);
    String trained = System.getProperty(TRAIN, "");
    if (!trained.isEmpty()) {
      run(args, terminal);
      run(new String[] {"links", trained}, terminal);
      String begun = trained + "-begun";
      run(new String[] {"new", "site", begun}, terminal);
      run(new String[] {"build", "--site", begun}, terminal);
    }
    if (number != ExitCode.FINE || !overWithMain) {
      // Left out where it changes nothing: it starts the JVM's logging, a fiftieth of a small
      // build.
      System.exit(number);
    }
  }

  /**
   * Gives this thread, and with it those that it begins, the lowest priority: what isn't compiled
   * takes ten times as long, so the JVM's compiler, which shares the cores with them, goes first.
   * Heeded where the launcher has the JVM do so.
   */
  @SuppressWarnings("ThreadPriorityCheck") // Nothing relies on it but the time of a build.
  private static void stepBehindTheCompiler() {
    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
  }

  /**
   * Runs a command.
   *
   * @param args what was typed
   * @return 0 without errors, 1 with errors, 2 for wrong usage, 70 for a bug
   */
  public static int run(String[] args, Terminal terminal) {
    List<String> typed = Arrays.asList(args);
    boolean verbose = typed.contains("-v") || typed.contains("--verbose");
    Log.configure(verbose);
    try {
      return dispatch(typed, terminal);
    } catch (WrongUsage e) {
      String message = String.valueOf(e.getMessage());
      terminal.say("attune: " + message + (message.endsWith("?") ? "" : "."));
      terminal.say("Try: attune --help");
      return ExitCode.USAGE;
    } catch (IOException e) {
      terminal.say("attune: a file can't be read or written: " + e.getMessage());
      return ExitCode.ERRORS;
    } catch (RuntimeException | Error e) {
      return bug(e, verbose, terminal);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** All that a command can be told: its own options, and those of each. */
  static List<Flag> flags(Command command) {
    List<Flag> flags = new ArrayList<>(command.flags());
    flags.add(Flag.VERBOSE);
    return flags;
  }

  private static List<Command> commands() {
    return List.of(
        new BuildCommand(),
        new ServeCommand(),
        new CheckCommand(),
        new NewCommand(),
        new LinksCommand(),
        new QuizCommand(),
        new SchemaCommand());
  }

  private static int dispatch(List<String> typed, Terminal terminal)
      throws WrongUsage, IOException {
    List<Command> commands = commands();
    if (!typed.isEmpty()) {
      for (Command command : commands) {
        if (command.name().equals(typed.get(0))) {
          Optional<Arguments> plain = Arguments.read(command, typed.subList(1, typed.size()));
          if (plain.isPresent()) {
            return command.run(plain.get(), terminal);
          }
        }
      }
    }
    Optional<PicocliLine.Parsed> parsed =
        new PicocliLine(commands, Version.current(), terminal).parse(typed);
    return parsed.isPresent()
        ? parsed.get().command().run(parsed.get().arguments(), terminal)
        : ExitCode.FINE;
  }

  private static int bug(Throwable failure, boolean verbose, Terminal terminal) {
    terminal.say(
        "attune: this is a bug in Attune ("
            + failure
            + "). Please report it where you got Attune from, with this line and the command"
            + (verbose ? "." : "; -v shows more."));
    if (verbose) {
      failure.printStackTrace(terminal.err());
    }
    return ExitCode.BUG;
  }
}
