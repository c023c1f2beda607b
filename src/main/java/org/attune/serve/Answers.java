package org.attune.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers each request of a browser on this machine. */
final class Answers implements HttpHandler {
  static final String SCRIPT = "/.attune/preview.js";
  static final String STYLE = "/.attune/preview.css";
  static final String EVENTS = "/.attune/events";

  /** A page of elsewhere that has its name point here still sends its own name. */
  private static final Pattern LOOPBACK =
      Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?");

  private static final String WAITING =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>No pages yet</title>
      </head>
      <body>
      <main>
      <h1>No pages yet</h1>
      <p>The site has not been built without errors so far. This page changes by itself.</p>
      </main>
      </body>
      </html>
      """;

  private static final String MISSING =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Not found</title>
      </head>
      <body>
      <main><h1>Not found</h1><p>There is no such page. <a href="/">Start page</a></p></main>
      </body>
      </html>
      """;

  private final Stage stage;

  Answers(Stage stage) {
    this.stage = stage;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      if (!isForLoopback(exchange)) {
        send(exchange, 403, "text/plain; charset=utf-8", "Only for this machine.\n");
      } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        headers.set("Allow", "GET, HEAD");
        send(exchange, 405, "text/plain; charset=utf-8", "Only GET and HEAD.\n");
      } else {
        answer(exchange, Objects.requireNonNullElse(exchange.getRequestURI().getPath(), ""));
      }
    }
  }

  private static boolean isForLoopback(HttpExchange exchange) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    return hosts.size() == 1 && LOOPBACK.matcher(hosts.get(0).toLowerCase(Locale.ROOT)).matches();
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    switch (path) {
      case SCRIPT -> own(exchange, "preview.js");
      case STYLE -> own(exchange, "preview.css");
      case EVENTS -> events(exchange);
      default -> page(exchange, path, stage.shown());
    }
  }

  private static void own(HttpExchange exchange, String name) throws IOException {
    try (InputStream in = Answers.class.getResourceAsStream(name)) {
      byte[] body = Objects.requireNonNull(in, name).readAllBytes();
      send(exchange, 200, ContentTypes.of(name), body);
    }
  }

  private void events(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      send(exchange, 200, "text/event-stream; charset=utf-8", "");
    } else {
      new EventStream(stage).answer(exchange);
    }
  }

  private static void page(HttpExchange exchange, String path, Shown shown) throws IOException {
    if (shown.pages().isEmpty()) {
      byte[] body = PreviewCopy.of(WAITING.getBytes(StandardCharsets.UTF_8), shown.id());
      send(exchange, 503, ContentTypes.HTML, body);
      return;
    }
    PageFiles files = new PageFiles(shown.pages().get(), shown.fresh());
    Optional<PageFiles.Served> page = files.page(path);
    if (page.isPresent()) {
      found(exchange, page.get(), shown.id());
    } else if (files.lacksSlash(path)) {
      String raw = exchange.getRequestURI().getRawPath().replaceFirst("^/+", "/");
      exchange.getResponseHeaders().set("Location", raw + "/");
      send(exchange, 302, "text/plain; charset=utf-8", "");
    } else {
      notFound(exchange, files, shown.id());
    }
  }

  private static void found(HttpExchange exchange, PageFiles.Served file, String id)
      throws IOException {
    String type = ContentTypes.of(file.name());
    byte[] body = file.bytes();
    send(exchange, 200, type, type.equals(ContentTypes.HTML) ? PreviewCopy.of(body, id) : body);
  }

  private static void notFound(HttpExchange exchange, PageFiles files, String id)
      throws IOException {
    byte[] body =
        files
            .page("/404.html")
            .map(PageFiles.Served::bytes)
            .orElseGet(() -> MISSING.getBytes(StandardCharsets.UTF_8));
    send(exchange, 404, ContentTypes.HTML, PreviewCopy.ofNotFound(body, id));
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
