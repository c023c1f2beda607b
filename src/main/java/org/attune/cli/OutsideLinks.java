package org.attune.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.attune.links.ExternalLink;
import org.attune.links.Finding;
import org.attune.probe.ExternalCheck;
import org.attune.probe.JdkWeb;
import org.attune.probe.Memory;
import org.attune.probe.Time;

/**
 * Asks other sites, shows how far it is, and reports what is known where a person breaks it off.
 */
final class OutsideLinks implements AutoCloseable {
  private final Terminal terminal;
  private final LinkFlags flags;
  private final Consumer<List<Finding>> atBreak;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "web");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * For one run.
   *
   * @param atBreak shows what is known where a person breaks it off
   */
  OutsideLinks(Terminal terminal, LinkFlags flags, Consumer<List<Finding>> atBreak) {
    this.terminal = terminal;
    this.flags = flags;
    this.atBreak = atBreak;
  }

  /** Asks about links, and says what was found. */
  List<Finding> ask(List<ExternalLink> links) throws IOException {
    if (!flags.external() || links.isEmpty()) {
      return List.of();
    }
    Memory memory =
        flags.cache().isPresent()
            ? Memory.read(flags.cache().get(), Memory.USUAL)
            : Memory.empty(Memory.USUAL);
    ExternalCheck check =
        new ExternalCheck(
            new JdkWeb(threads),
            Time.of(terminal.clock()),
            new ExternalCheck.Options(
                flags.limits(),
                flags.offline(),
                flags.allowPrivate(),
                flags.ignored(),
                flags.accepted(),
                memory),
            this::progress);
    Thread ending = new Thread(() -> breakOff(check, links));
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      check.run(links);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().removeShutdownHook(ending);
    clear();
    List<Finding> findings = check.findings(links);
    if (flags.cache().isPresent()) {
      memory.write(flags.cache().get(), terminal.clock().instant());
    }
    return findings;
  }

  /** The person pressed Ctrl-C: what is known by now is shown, and the JVM ends. */
  private void breakOff(ExternalCheck check, List<ExternalLink> links) {
    clear();
    atBreak.accept(check.findings(links));
    terminal.say("Broken off. What was not asked is listed as unchecked.");
  }

  private void progress(int done, int all) {
    if (terminal.interactive()) {
      int filled = done * 20 / Math.max(all, 1);
      String bar = "#".repeat(filled) + " ".repeat(20 - filled);
      terminal.err().print("\r[" + bar + "] " + done + " of " + all + " addresses");
      terminal.err().flush();
    }
  }

  private void clear() {
    if (terminal.interactive()) {
      terminal.err().print("\r" + " ".repeat(60) + "\r");
      terminal.err().flush();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
