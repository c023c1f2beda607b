package org.attune.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.site.BuildResult;

/**
 * A small site under preview. Its build copies content/ as it is, and finds an error in a file that
 * contains the word "mistake", so a test of the preview needs no oven.
 */
final class PreviewedSite implements AutoCloseable, Preview.Listener {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path folder;
  private final BlockingQueue<Round> rounds = new LinkedBlockingQueue<>();
  private final BlockingQueue<Opening> openings = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Preview preview;
  private final Opening opening;

  private PreviewedSite(Path folder, int port) throws IOException, InterruptedException {
    this.folder = folder;
    this.preview = Preview.open(folder, port, this::copy, this);
    this.opening = openings.take();
  }

  static PreviewedSite open(Path folder) throws IOException, InterruptedException {
    return open(folder, 0);
  }

  static PreviewedSite open(Path folder, int port) throws IOException, InterruptedException {
    return new PreviewedSite(folder, port);
  }

  static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void write(String path, String text) throws IOException {
    write(folder, path, text);
  }

  Opening opening() {
    return opening;
  }

  /** Waits for the next building. */
  Round nextRound() throws InterruptedException {
    Round round = rounds.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (round == null) {
      throw new AssertionError("Nothing was built");
    }
    return round;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + opening.port() + path));
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The stream of events, as an open page reads it. */
  Events events() throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request(Answers.EVENTS).build(), HttpResponse.BodyHandlers.ofInputStream());
    return new Events(response.body());
  }

  @Override
  public void opened(Opening made) {
    openings.add(made);
  }

  @Override
  public void built(Round round) {
    rounds.add(round);
  }

  private BuildResult copy(Path out) {
    Path content = folder.resolve("content");
    try (Stream<Path> walk = Files.walk(content)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        if (Files.readString(file, StandardCharsets.UTF_8).contains("mistake")) {
          return new BuildResult(List.of(mistake(file)), 0, List.of(), out, false);
        }
      }
      for (Path file : files) {
        Path copy = out.resolve(content.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
      return new BuildResult(List.of(), files.size(), List.of(), out, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Problem mistake(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    return Problem.error(path, new Position(3, 5), "a-mistake", "here is a mistake", "", "mend it");
  }

  @Override
  public void close() throws IOException {
    preview.close();
  }
}
