package org.attune.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.attune.address.Url;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The JDK's client against a server that behaves as the test wants, byte by byte. */
class JdkWebTest {
  /** What a server does with a connection once a question has come. */
  @FunctionalInterface
  private interface Behaviour {
    void answer(OutputStream out, Socket socket) throws IOException, InterruptedException;
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final JdkWeb web = new JdkWeb(threads);
  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void stop() {
    over.countDown();
    threads.shutdownNow();
  }

  @Test
  void readsAPage() throws Exception {
    Web.Answer answer =
        ask(text("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nHello"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("Hello");
    assertThat(answer.end()).isEqualTo(Web.End.WHOLE);
  }

  @Test
  void readsALocationAsUtf8() throws Exception {
    Web.Answer answer =
        ask(text("HTTP/1.1 302 Found\r\nLocation: /caf\u00e9\r\nContent-Length: 0\r\n\r\n"));

    assertThat(answer.header("location")).isEqualTo("/caf\u00e9");
  }

  @Test
  void doesNotFetchWhatIsNoText() throws Exception {
    Web.Answer answer =
        ask(
            text(
                "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 9999999\r\n\r\nxx"));

    assertThat(answer.end()).isEqualTo(Web.End.ENOUGH);
  }

  @Test
  void noticesALengthThatLies() throws Exception {
    Web.Answer answer =
        ask(text("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nHello"));

    assertThat(answer.end()).isEqualTo(Web.End.CUT);
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void takesNoMoreThanItWants() throws Exception {
    Web.Answer answer =
        ask(
            (out, socket) -> {
              out.write(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
              byte[] much = new byte[1 << 16];
              Arrays.fill(much, (byte) 'x');
              for (int i = 0; i < 200; i++) {
                out.write(much);
              }
            });

    assertThat(answer.end()).isEqualTo(Web.End.ENOUGH);
    assertThat(answer.body()).hasSize(Receiver.LIMIT);
  }

  @Test
  void blowsUpNoBomb() throws Exception {
    byte[] bomb = gzip(new byte[100_000_000]);
    Web.Answer answer =
        ask(
            (out, socket) -> {
              out.write(
                  bytes(
                      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
                          + "Content-Length: "
                          + bomb.length
                          + "\r\n\r\n"));
              out.write(bomb);
            });

    assertThat(answer.body()).hasSize(Receiver.LIMIT);
  }

  @Test
  void noticesWhatIsNoGzip() throws Exception {
    Web.Answer answer =
        ask(
            text(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
                    + "Content-Length: 12\r\n\r\nnot gzip yet"));

    assertThat(answer.end()).isEqualTo(Web.End.GARBLED);
  }

  @Test
  void aServerThatDripsEndsWithItsTime() throws Exception {
    Web.Answer answer =
        ask(
            (out, socket) -> {
              out.write(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"));
              out.flush();
              over.await();
            });

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.end()).isEqualTo(Web.End.LATE);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("<p>");
  }

  @Test
  void aServerThatNeverAnswersEndsWithItsTime() throws Exception {
    assertThat(ask((out, socket) -> over.await()).silence()).contains(Web.Silence.TIMEOUT);
  }

  @Test
  void noticesWhatIsNoHttp() throws Exception {
    assertThat(ask(text("this is no HTTP\r\n\r\n")).silence()).contains(Web.Silence.BROKEN);
  }

  @Test
  void noticesAConnectionThatIsClosed() throws Exception {
    assertThat(ask((out, socket) -> socket.close()).silence()).isPresent();
  }

  @Test
  void noticesThatNobodyListens() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThat(get("http://127.0.0.1:" + port + "/").silence()).contains(Web.Silence.REFUSED);
  }

  @Test
  void aLengthOfNothingIsNoFault() throws Exception {
    Web.Answer answer = ask(text("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n"));

    assertThat(answer.status()).isEqualTo(204);
  }

  @Test
  void noticesThatAPortIsNotEncrypted() throws Exception {
    try (ServerSocket server = serve(text("HTTP/1.1 400 Bad Request\r\n\r\n"))) {
      assertThat(get("https://127.0.0.1:" + server.getLocalPort() + "/").silence())
          .contains(Web.Silence.TLS);
    }
  }

  @Test
  void takesAddressesThatOnlyBrowsersTake() throws Exception {
    Web.Answer answer =
        ask(text("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), "/a|b?c={d}&e=%zz");

    assertThat(answer.status()).isEqualTo(200);
  }

  private Web.Answer ask(Behaviour behaviour) throws Exception {
    return ask(behaviour, "/");
  }

  private Web.Answer ask(Behaviour behaviour, String path) throws Exception {
    try (ServerSocket server = serve(behaviour)) {
      return get("http://127.0.0.1:" + server.getLocalPort() + path);
    }
  }

  private Web.Answer get(String url) throws InterruptedException {
    Duration headers = Duration.ofSeconds(url.endsWith("/") ? 2 : 5);
    return web.ask(
        new Web.Question(
            "GET", Url.parse(url).orElseThrow(), "", headers, Duration.ofMillis(1500)));
  }

  private ServerSocket serve(Behaviour behaviour) throws IOException {
    ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    threads.execute(
        () -> {
          try {
            while (true) {
              Socket socket = server.accept();
              threads.execute(() -> answer(socket, behaviour));
            }
          } catch (IOException e) {
            // The test is over.
          }
        });
    return server;
  }

  private static void answer(Socket socket, Behaviour behaviour) {
    try (socket) {
      byte[] request = new byte[8192];
      if (socket.getInputStream().read(request) > 0) {
        behaviour.answer(socket.getOutputStream(), socket);
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Behaviour text(String answer) {
    return (out, socket) -> {
      out.write(bytes(answer));
      out.flush();
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }
}
