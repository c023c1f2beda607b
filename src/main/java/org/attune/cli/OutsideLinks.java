package org.attune.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.attune.html.LinkQuotes;
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
  private final LinkReporting reporting;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "web");
            thread.setDaemon(true);
            return thread;
          });

  OutsideLinks(Terminal terminal, LinkFlags flags, LinkReporting reporting) {
    this.terminal = terminal;
    this.flags = flags;
    this.reporting = reporting;
  }

  /** Asks about links and adds what was found to the report. */
  void ask(List<ExternalLink> links, Function<ExternalLink, LinkQuotes.Quote> quotes)
      throws IOException {
    if (!flags.external() || links.isEmpty()) {
      return;
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
    Thread atBreak = new Thread(() -> breakOff(check, links));
    Runtime.getRuntime().addShutdownHook(atBreak);
    try {
      check.run(links);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (Runtime.getRuntime().removeShutdownHook(atBreak)) {
      done();
      reporting.add(check.findings(links).stream().map(f -> quoted(f, links, quotes)).toList());
      if (flags.cache().isPresent()) {
        memory.write(flags.cache().get(), terminal.clock().instant());
      }
    }
  }

  private static Finding quoted(
      Finding finding, List<ExternalLink> links, Function<ExternalLink, LinkQuotes.Quote> quotes) {
    return links.stream()
        .filter(
            link ->
                link.page().equals(finding.page()) && link.position().equals(finding.position()))
        .findFirst()
        .map(quotes)
        .map(quote -> finding.quoting(quote.text(), quote.line()))
        .orElse(finding);
  }

  /** The person pressed Ctrl-C: what is known by now is shown, and the JVM ends. */
  private void breakOff(ExternalCheck check, List<ExternalLink> links) {
    done();
    reporting.add(check.findings(links));
    try {
      reporting.show();
      terminal.say("Broken off. What was not asked is listed as unchecked.");
    } catch (IOException e) {
      terminal.say("Broken off, and nothing can be shown: " + e.getMessage());
    }
  }

  private void progress(int done, int all) {
    if (terminal.interactive()) {
      int filled = done * 20 / Math.max(all, 1);
      String bar = "#".repeat(filled) + " ".repeat(20 - filled);
      terminal.err().print("\r[" + bar + "] " + done + " of " + all + " addresses");
      terminal.err().flush();
    }
  }

  private void done() {
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
