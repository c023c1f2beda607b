package org.attune.probe;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A web that answers as a test says, and a clock that moves only while one waits. */
final class ScriptedWeb implements Web, Time {
  static final String PAGE =
      "<title>A strain</title><h1 id=repair>Repair</h1><p>"
          + "Most strains can be talked about. ".repeat(20);

  private final Map<String, Deque<Answer>> answers = new HashMap<>();
  final List<String> asked = new ArrayList<>();
  final List<Duration> waits = new ArrayList<>();
  final List<String> cookies = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-28T08:00:00Z");

  /** What a GET of an address gets, one after the other; the last for ever. */
  ScriptedWeb get(String url, Answer... given) {
    answers.put("GET " + url, new ArrayDeque<>(List.of(given)));
    return this;
  }

  ScriptedWeb head(String url, Answer... given) {
    answers.put("HEAD " + url, new ArrayDeque<>(List.of(given)));
    return this;
  }

  static Answer page(String html) {
    return status(200, html, "content-type", "text/html; charset=utf-8");
  }

  static Answer status(int status, String body, String... headers) {
    Map<String, List<String>> map = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      map.put(headers[i], List.of(headers[i + 1]));
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new Answer(Optional.empty(), "", status, map, bytes, End.WHOLE);
  }

  static Answer to(int status, String location, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("location", location));
    return status(status, "", all.toArray(String[]::new));
  }

  static Answer ending(End end, String html) {
    Answer page = page(html);
    return new Answer(page.silence(), "", 200, page.headers(), page.body(), end);
  }

  @Override
  public synchronized Answer ask(Question question) {
    String key = question.method() + " " + question.url();
    asked.add(key);
    cookies.add(question.cookies());
    Deque<Answer> given = answers.get(key);
    if (given == null && question.method().equals("HEAD")) {
      return status(405, "");
    }
    if (given == null) {
      return status(404, "");
    }
    return given.size() > 1 ? given.removeFirst() : given.getFirst();
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration duration) {
    waits.add(duration);
    now = now.plus(duration);
  }
}
