package org.attune.probe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.address.Url;
import org.attune.links.ExternalLink;
import org.attune.links.Finding;
import org.attune.links.Level;

/** Asks about all links that leave a site, each address once, many hosts at a time. */
public final class ExternalCheck {
  private static final int MOST_THREADS = 48;

  /** From how many hosts on it is likelier that this machine is offline than that all are gone. */
  private static final int MANY_HOSTS = 5;

  /** Hears how far the work is. */
  @FunctionalInterface
  public interface Progress {
    /** So many addresses of so many are done. */
    void at(int done, int all);
  }

  /**
   * How to ask.
   *
   * @param offline true to ask nobody, and only say what is remembered
   * @param allowPrivate true to ask inside of private networks too
   */
  public record Options(
      Limits limits,
      boolean offline,
      boolean allowPrivate,
      IgnoreList ignored,
      AcceptList accepted,
      Memory memory) {}

  private final Options options;
  private final Time time;
  private final Gate gate;
  private final Probe probe;
  private final Progress progress;
  private final Map<String, Probe.Asked> asked = new ConcurrentHashMap<>();
  private final AtomicInteger done = new AtomicInteger();

  /** A check that begins now. */
  public ExternalCheck(Web web, Time time, Options options, Progress progress) {
    this.options = options;
    this.time = time;
    this.gate = new Gate(web, time, options.limits(), time.now().plus(options.limits().deadline()));
    this.probe = new Probe(gate, options.allowPrivate(), options.accepted());
    this.progress = progress;
  }

  /** Asks about all addresses; returns when all are answered, or when time is over. */
  public void run(Collection<ExternalLink> links) throws InterruptedException {
    List<Url> urls = options.offline() ? List.of() : inTurn(toAsk(links));
    AtomicInteger next = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_THREADS, urls.size()); i++) {
      Thread thread = new Thread(() -> work(urls, next), "probe-" + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      long left = gate.end().toEpochMilli() - time.now().toEpochMilli();
      thread.join(Math.max(1, left));
    }
    threads.forEach(Thread::interrupt);
  }

  private void work(List<Url> urls, AtomicInteger next) {
    try {
      for (int i = next.getAndIncrement(); i < urls.size(); i = next.getAndIncrement()) {
        if (gate.isOver()) {
          return;
        }
        Url url = urls.get(i);
        asked.put(url.toString(), probe.ask(url));
        progress.at(done.incrementAndGet(), urls.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Each address once, without its fragment, and none that is ignored or known. */
  private List<Url> toAsk(Collection<ExternalLink> links) {
    Map<String, Url> urls = new LinkedHashMap<>();
    for (ExternalLink link : links) {
      Url url = link.url().withoutFragment();
      boolean known = options.memory().isSound(link.url().toString(), time.now());
      if (!known && options.ignored().find(link.url()).isEmpty()) {
        urls.put(url.toString(), url);
      }
    }
    return List.copyOf(urls.values());
  }

  /** One of each host after the other, so that all hosts are busy from the beginning. */
  private static List<Url> inTurn(List<Url> urls) {
    Map<String, List<Url>> byHost = new LinkedHashMap<>();
    urls.forEach(url -> byHost.computeIfAbsent(url.origin(), host -> new ArrayList<>()).add(url));
    List<Url> turn = new ArrayList<>();
    for (int i = 0; turn.size() < urls.size(); i++) {
      for (List<Url> own : byHost.values()) {
        if (i < own.size()) {
          turn.add(own.get(i));
        }
      }
    }
    return turn;
  }

  /** What is known by now, in the order of the links; nothing is said of what is sound. */
  public List<Finding> findings(Collection<ExternalLink> links) {
    boolean cutOff = isCutOff();
    List<Finding> findings = new ArrayList<>();
    for (ExternalLink link : links) {
      Outcome outcome = outcome(link, cutOff);
      remember(link, outcome);
      outcome.level().ifPresent(level -> findings.add(finding(link, level, outcome)));
    }
    return findings;
  }

  private Outcome outcome(ExternalLink link, boolean cutOff) {
    Optional<IgnoreList.Entry> ignored = options.ignored().find(link.url());
    if (ignored.isPresent()) {
      return Outcome.unchecked("is left out: " + ignored.get().reason());
    }
    if (options.memory().isSound(link.url().toString(), time.now())) {
      return Outcome.FINE;
    }
    Probe.Asked answer = asked.get(link.url().withoutFragment().toString());
    if (answer == null) {
      return Outcome.unchecked(
          options.offline() ? "was not asked, since this run is offline" : "was not asked in time");
    }
    Outcome outcome = answer.of(link.url().fragmentText());
    return cutOff && !outcome.reached() && isPublic(link.url().host())
        ? Outcome.unchecked("was not reached, nor was any other host: this machine seems offline")
        : outcome;
  }

  private void remember(ExternalLink link, Outcome outcome) {
    if (outcome.isFine()) {
      if (!options.memory().isSound(link.url().toString(), time.now())) {
        options.memory().keep(link.url().toString(), time.now());
      }
    } else {
      options.memory().forget(link.url().toString());
    }
  }

  /** True where several public hosts were asked and none answered: then the fault is here. */
  private boolean isCutOff() {
    Set<String> hosts = new HashSet<>();
    for (Probe.Asked each : asked.values()) {
      String host = each.url().host();
      if (!isPublic(host)) {
        continue;
      }
      if (each.whole().reached() || !each.whole().why().contains("there is no host")) {
        return false;
      }
      hosts.add(host);
    }
    return hosts.size() >= MANY_HOSTS;
  }

  /** Names that the net keeps for tests have no host anyway, and numbers need no names. */
  private static boolean isPublic(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    return !Set.of("invalid", "test", "example", "localhost").contains(last)
        && !last.matches("\\d+")
        && !host.startsWith("[");
  }

  private static Finding finding(ExternalLink link, Level level, Outcome outcome) {
    return new Finding(
        link.page(),
        link.position(),
        Optional.empty(),
        link.link().url(),
        "",
        "",
        level,
        outcome.rule(),
        "the " + link.link().kind().noun() + " \"" + link.link().url() + "\" " + outcome.why(),
        "",
        outcome.fix(),
        1);
  }

  /** When the run ends at the latest. */
  public Instant end() {
    return gate.end();
  }
}
