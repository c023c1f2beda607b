package org.attune.probe;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.attune.address.Url;

/** Lets few questions at once through to each host, and asks again after a passing fault. */
final class Gate {
  private final Web web;
  private final Time time;
  private final Limits limits;
  private final Instant end;
  private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();

  Gate(Web web, Time time, Limits limits, Instant end) {
    this.web = web;
    this.time = time;
    this.limits = limits;
    this.end = end;
  }

  Instant end() {
    return end;
  }

  boolean isOver() {
    return !time.now().isBefore(end);
  }

  /** Asks once for the headers alone. */
  Web.Answer head(Url url, String cookies) throws InterruptedException {
    return once(new Web.Question("HEAD", url, cookies, limits.head(), limits.body()));
  }

  /** Asks for a page, again where the fault may pass, with growing pauses or as the server says. */
  Web.Answer get(Url url, String cookies) throws InterruptedException {
    Web.Question question = new Web.Question("GET", url, cookies, limits.headers(), limits.body());
    Web.Answer answer = once(question);
    for (int retry = 0; retry < limits.retries() && mayPass(answer, retry); retry++) {
      Duration pause = retryAfter(answer).orElse(Duration.ofMillis(500L * (1 + 2 * retry)));
      if (pause.compareTo(limits.retryAfter()) > 0 || time.now().plus(pause).isAfter(end)) {
        return answer;
      }
      time.sleep(pause);
      answer = once(question);
    }
    return answer;
  }

  /** A timeout is tried once more only: it has cost enough. */
  private static boolean mayPass(Web.Answer answer, int retry) {
    if (answer.isSilent()) {
      return switch (answer.silence().orElseThrow()) {
        case RESET, BROKEN, REFUSED -> true;
        case TIMEOUT, TLS -> retry == 0;
        case NO_HOST, CERTIFICATE, UNASKABLE -> false;
      };
    }
    boolean cut = answer.end() == Web.End.CUT && retry == 0;
    return answer.status() == 429
        || answer.status() == 408
        || answer.status() >= 500 && answer.status() < 600
        || cut;
  }

  /** How long the server wants one to wait: seconds or a date; empty where it doesn't say. */
  Optional<Duration> retryAfter(Web.Answer answer) {
    String value = answer.isSilent() ? "" : answer.header("retry-after").strip();
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(time.now(), at);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** True where the server wants one to wait longer than is waited here. */
  boolean asksForPatience(Web.Answer answer) {
    return retryAfter(answer).filter(wait -> wait.compareTo(limits.retryAfter()) > 0).isPresent();
  }

  private Web.Answer once(Web.Question question) throws InterruptedException {
    Url url = question.url();
    Semaphore host =
        hosts.computeIfAbsent(url.origin(), key -> new Semaphore(limits.perHost(), true));
    host.acquire();
    try {
      return web.ask(question);
    } finally {
      host.release();
    }
  }
}
