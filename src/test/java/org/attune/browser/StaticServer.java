package org.attune.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Serves a folder on loopback the way any plain web host would, for as long as a test runs. */
public final class StaticServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "webp", "image/webp",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8");

  private final Path folder;
  private final String prefix;
  private final Map<String, String> changes;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private StaticServer(Path folder, String prefix, Map<String, String> changes) throws IOException {
    this.changes = Map.copyOf(changes);
    this.folder = folder.toAbsolutePath().normalize();
    this.prefix = prefix;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Serves the folder at the host's root. */
  public static StaticServer of(Path folder) throws IOException {
    return of(folder, Map.of());
  }

  /**
   * Serves the folder at the host's root, with some files changed.
   *
   * @param changes text by path below the root, instead of what lies in the folder
   */
  public static StaticServer of(Path folder, Map<String, String> changes) throws IOException {
    return new StaticServer(folder, "/", changes);
  }

  /**
   * Serves the folder below a path, as on a host that is shared.
   *
   * @param prefix begins and ends with a slash: {@code /a/b/}
   * @param changes text by path below the prefix, instead of what lies in the folder
   */
  public static StaticServer below(Path folder, String prefix, Map<String, String> changes)
      throws IOException {
    return new StaticServer(folder, prefix, changes);
  }

  /** The full address of a file, given relative to the folder: {@code articles/rapport.html}. */
  public String url(String path) {
    InetSocketAddress address = server.getAddress();
    return "http://localhost:" + address.getPort() + prefix + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = fileFor(exchange.getRequestURI().getPath());
      boolean found = Files.isRegularFile(file) || changed(file) != null;
      Path shown = found ? file : folder.resolve("404.html");
      byte[] body = content(shown);
      exchange.getResponseHeaders().set("Content-Type", typeOf(shown));
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
      if (!exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private byte[] content(Path file) throws IOException {
    String changed = changed(file);
    if (changed != null) {
      return changed.getBytes(StandardCharsets.UTF_8);
    }
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
  }

  private @Nullable String changed(Path file) {
    return changes.get(folder.relativize(file).toString().replace('\\', '/'));
  }

  /** The file of a request's path; the folder itself, which is no file, where it leads outside. */
  private Path fileFor(String path) {
    if (!path.startsWith(prefix)) {
      return folder;
    }
    String name = path.substring(prefix.length());
    Path file = folder.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
    return file.normalize().startsWith(folder) ? file.normalize() : folder;
  }

  private static String typeOf(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
