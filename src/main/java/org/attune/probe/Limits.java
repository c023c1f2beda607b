package org.attune.probe;

import java.time.Duration;

/**
 * How long and how often is tried.
 *
 * @param head to the answer to a HEAD, which only saves a GET
 * @param headers to the headers of a GET
 * @param body to the end of the body after that
 * @param retries how often a passing fault is tried again
 * @param retryAfter how long a server may make one wait
 * @param deadline for the whole run
 * @param perHost how many questions may be under way to one host
 */
public record Limits(
    Duration head,
    Duration headers,
    Duration body,
    int retries,
    Duration retryAfter,
    Duration deadline,
    int perHost) {
  /** What is used where nothing else is asked for. */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          2,
          Duration.ofSeconds(60),
          Duration.ofSeconds(240),
          2);

  /** The same with another time for the whole run. */
  public Limits within(Duration whole) {
    return new Limits(head, headers, body, retries, retryAfter, whole, perHost);
  }
}
