package org.attune.probe;

import java.util.Map;
import java.util.Set;

/** What a status means that is no success. */
final class Statuses {
  private static final Set<Integer> DEAD = Set.of(400, 404, 410);
  private static final Set<Integer> BLOCKED = Set.of(401, 402, 403, 407, 429, 451, 999);
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(400, "bad request"),
          Map.entry(401, "sign in first"),
          Map.entry(402, "pay first"),
          Map.entry(403, "forbidden"),
          Map.entry(404, "not found"),
          Map.entry(410, "gone"),
          Map.entry(429, "too many questions"),
          Map.entry(451, "not for legal reasons"),
          Map.entry(500, "an error of the server"),
          Map.entry(502, "an error behind the server"),
          Map.entry(503, "not available"),
          Map.entry(504, "no answer behind the server"),
          Map.entry(999, "not for programs"));

  private Statuses() {}

  static Outcome outcome(Web.Answer answer, Gate gate, boolean challenge) {
    int status = answer.status();
    String name = NAMES.getOrDefault(status, "");
    String said = "is answered with " + status + (name.isEmpty() ? "" : " (" + name + ")");
    if (challenge) {
      return Outcome.blocked(said + " and a test for humans");
    }
    if (BLOCKED.contains(status)) {
      return Outcome.blocked(said);
    }
    if (status >= 500 && gate.asksForPatience(answer)) {
      return Outcome.blocked(said + ", and should be asked again much later");
    }
    if (DEAD.contains(status) || (status >= 500 && status < 600)) {
      return Outcome.dead(said);
    }
    return status < 400 && status >= 200 ? Outcome.FINE : Outcome.suspect("external-status", said);
  }
}
