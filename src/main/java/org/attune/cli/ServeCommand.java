package org.attune.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.problem.Problem;
import org.attune.serve.Opening;
import org.attune.serve.Preview;
import org.attune.serve.Round;
import org.attune.site.BuildResult;

/** {@code attune serve}: shows the site while it is written, drafts too. */
final class ServeCommand implements Command {
  private static final int USUAL_PORT = 8820;
  private static final int LAST_PORT = 65_535;

  /** How many changed files are named before the rest is only counted. */
  private static final int NAMED_FILES = 3;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "shows the site on this machine while it is written, drafts too";
  }

  @Override
  public List<Flag> flags() {
    return List.of(Flag.SITE, Flag.PORT, Flag.TODAY, Flag.THREADS);
  }

  /** Serves until the process is told to stop or this thread is interrupted. */
  @Override
  public int run(Arguments arguments, Terminal terminal) throws WrongUsage, IOException {
    int port = port(arguments);
    // Else each small answer waits for the browser to acknowledge the one before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try (Workshop workshop = Workshop.open(arguments, terminal);
        Preview preview =
            Preview.open(
                workshop.site(), port, new PreviewBuild(workshop), new Spoken(terminal, port))) {
      Thread stop = new Thread(() -> stop(preview), "attune-stop");
      Runtime.getRuntime().addShutdownHook(stop);
      preview.await();
      return ExitCode.FINE;
    } catch (InterruptedException e) {
      return ExitCode.FINE;
    }
  }

  private static void stop(Preview preview) {
    try {
      preview.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int port(Arguments arguments) throws WrongUsage {
    Optional<String> typed = arguments.value(Flag.PORT);
    if (typed.isEmpty()) {
      return USUAL_PORT;
    }
    if (!typed.get().matches("\\d{1,5}") || Integer.parseInt(typed.get()) > LAST_PORT) {
      throw new WrongUsage("--port " + typed.get() + " is not a port: it is a number up to 65535");
    }
    return Integer.parseInt(typed.get());
  }

  /** Says in the terminal what happens. */
  private record Spoken(Terminal terminal, int wanted) implements Preview.Listener {
    @Override
    public void opened(Opening opening) {
      if (wanted != 0 && opening.port() != wanted) {
        terminal.say("Port " + wanted + " is taken, so this is port " + opening.port() + ".");
      }
      terminal.say("Open " + opening.address() + " (only on this machine; Ctrl-C stops)");
      terminal.say("Watching " + listed(opening.watched()) + ".");
    }

    @Override
    public void built(Round round) {
      List<Problem> problems = round.result().problems();
      new Reporter(terminal, Optional.empty()).show(problems);
      String changed = round.changed().isEmpty() ? "" : named(round.changed()) + ": ";
      terminal.say(changed + outcome(round.result(), seconds(round)));
    }

    private static String outcome(BuildResult result, String seconds) {
      String found = result.problems().isEmpty() ? "" : ", " + Reporter.count(result.problems());
      return result.published()
          ? Reporter.plural(result.pages(), "page")
              + BuildCommand.anew(result)
              + " in "
              + seconds
              + found
          : "not built, in " + seconds + found + ". The last good pages stay.";
    }

    private static String seconds(Round round) {
      return String.format(Locale.ROOT, "%.2f s", round.time().toMillis() / 1000.0);
    }

    private static String named(List<String> files) {
      int rest = files.size() - NAMED_FILES;
      return rest > 0
          ? String.join(", ", files.subList(0, NAMED_FILES)) + " and " + rest + " more"
          : String.join(", ", files);
    }

    private static String listed(List<String> names) {
      int last = names.size() - 1;
      return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
  }
}
