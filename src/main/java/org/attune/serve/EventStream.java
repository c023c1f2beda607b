package org.attune.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.attune.problem.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells one open page what is shown, as server-sent events: the id of an event is the id of the
 * pages, its text is the report of their problems.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent
 *     events</a>
 */
final class EventStream {
  /** A page that has gone is noticed when something is written to it. */
  private static final Duration SILENCE = Duration.ofSeconds(15);

  private final Stage stage;

  EventStream(Stage stage) {
    this.stage = stage;
  }

  /** Answers until the page has gone or the server stops. */
  void answer(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    BlockingQueue<Shown> queue = stage.join();
    try (OutputStream out = exchange.getResponseBody()) {
      while (!Thread.currentThread().isInterrupted()) {
        Shown next = queue.poll(SILENCE.toMillis(), TimeUnit.MILLISECONDS);
        out.write(message(next).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stage.leave(queue);
    }
  }

  private static String message(@Nullable Shown next) {
    if (next == null) {
      return ": still here\n\n";
    }
    String report =
        ReportFormat.JSON
            .write(next.problems())
            .lines()
            .map(line -> "data: " + line + "\n")
            .collect(Collectors.joining());
    return "event: shown\nid: " + next.id() + "\n" + report + "\n";
  }
}
