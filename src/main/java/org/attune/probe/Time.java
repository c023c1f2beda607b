package org.attune.probe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What time it is, and how to wait: handed in, so that tests wait for nothing. */
public interface Time {
  /** Now. */
  Instant now();

  /** Waits that long, or until the thread is interrupted. */
  void sleep(Duration duration) throws InterruptedException;

  /** The machine's own. */
  static Time of(Clock clock) {
    return new Time() {
      @Override
      public Instant now() {
        return clock.instant();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
      }
    };
  }
}
