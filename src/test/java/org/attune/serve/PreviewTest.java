package org.attune.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a browser gets from the preview. */
@Timeout(120)
class PreviewTest {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; connect-src 'none'">
      <title>Fit</title>
      </head>
      <body><p>Fit takes time.</p></body>
      </html>
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeSite() throws IOException {
    PreviewedSite.write(folder, "content/index.html", "<p>Home</p>");
    PreviewedSite.write(folder, "content/404.html", "<a href=\"index.html\">Gone</a>");
    PreviewedSite.write(folder, "content/articles/index.html", "<p>Articles</p>");
    PreviewedSite.write(folder, "content/articles/fit.html", PAGE);
    PreviewedSite.write(folder, "content/articles/écoute é.html", "<p>Listening</p>");
    PreviewedSite.write(folder, "content/css/a.css", "p { color: red }");
    PreviewedSite.write(folder, "secret.txt", "secret");
  }

  @Test
  void servesPagesWithItsScriptAndAPolicyThatLetsItWork() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      HttpResponse<String> page = site.get("/articles/fit.html");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
      assertThat(page.body())
          .contains("Fit takes time.")
          .containsPattern("<script src=\"/.attune/preview.js\" data-shown=\"1-[0-9a-f]+\" defer>")
          .contains(
              "content=\"default-src 'none'; script-src 'self' file:; connect-src 'self';"
                  + " style-src 'self'\"");
    }
  }

  @Test
  void servesOtherFilesAsTheyAre() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      HttpResponse<String> style = site.get("/css/a.css");
      assertThat(style.body()).isEqualTo("p { color: red }");
      assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    }
  }

  @Test
  void servesItsOwnScriptAndStyle() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      assertThat(site.get(Answers.SCRIPT).body()).contains("EventSource");
      assertThat(site.get(Answers.STYLE).headers().firstValue("Content-Type"))
          .hasValue("text/css; charset=utf-8");
    }
  }

  @Test
  void decodesAddresses() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      assertThat(site.get("/articles/%C3%A9coute%20%C3%A9.html").body()).contains("Listening");
    }
  }

  @Test
  void showsTheIndexOfAFolderAndLeadsToItsSlash() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      assertThat(site.get("/articles/").body()).contains("Articles");
      HttpResponse<String> bare = site.get("/articles");
      assertThat(bare.statusCode()).isEqualTo(302);
      assertThat(bare.headers().firstValue("Location")).hasValue("/articles/");
    }
  }

  @Test
  void showsTheSitesOwnPageForAMissingOneAtAnyDepth() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      HttpResponse<String> missing = site.get("/a/b/none.html");
      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(missing.body()).contains("<a href=\"/index.html\">Gone</a>");
    }
  }

  @Test
  void neverLeavesItsFolder() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      for (String path :
          List.of(
              "/../../../../secret.txt",
              "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.txt",
              "/..%2f..%2f..%2f..%2fsecret.txt",
              "/..%5c..%5c..%5c..%5csecret.txt",
              "/articles/%00",
              "//" + folder + "/secret.txt")) {
        assertThat(raw(site, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"))
            .as(path)
            .startsWith("HTTP/1.1 404")
            .doesNotContain("secret");
      }
    }
  }

  @Test
  void refusesAnotherHostsName() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      int port = site.opening().port();
      for (String host :
          List.of("Host: evil.example\r\n", "Host: localhost.evil.example:" + port + "\r\n", "")) {
        assertThat(raw(site, "GET / HTTP/1.1\r\n" + host)).startsWith("HTTP/1.1 403");
      }
      assertThat(raw(site, "GET / HTTP/1.1\r\nHost: [::1]:" + port + "\r\n"))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void answersOnlyGetAndHead() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      HttpRequest post = site.request("/").POST(BodyPublishers.ofString("x")).build();
      assertThat(site.send(post).statusCode()).isEqualTo(405);
      HttpRequest head = site.request("/css/a.css").method("HEAD", BodyPublishers.noBody()).build();
      HttpResponse<String> answer = site.send(head);
      assertThat(answer.body()).isEmpty();
      assertThat(answer.headers().firstValue("Content-Length")).hasValue("16");
    }
  }

  @Test
  void buildsAnewOnASaveAndTellsOpenPages() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      try (Events events = site.events()) {
        Events.Event first = events.next();
        site.write("content/articles/fit.html", "<p>Fit, seen anew.</p>");
        assertThat(site.nextRound().changed()).containsExactly("content/articles/fit.html");
        Events.Event second = events.next();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(site.get("/articles/fit.html").body())
            .contains("Fit, seen anew.")
            .contains("data-shown=\"" + second.id() + "\"");
      }
    }
  }

  @Test
  void seesFilesInNewFolders() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      site.write("content/help/now/index.html", "<p>Help</p>");
      assertThat(site.nextRound().changed()).containsExactly("content/help/now/index.html");
      assertThat(site.get("/help/now/").body()).contains("Help");
    }
  }

  @Test
  void passesOverWhatIsMadeAndWhatEditorsProgramsLeave() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      site.write("target/site/index.html", "made");
      site.write("content/.index.html.swp", "passing");
      site.write("content/index.html~", "passing");
      site.write("secret.txt", "no source");
      site.write("content/index.html", "<p>Saved</p>");
      assertThat(site.nextRound().changed()).containsExactly("content/index.html");
    }
  }

  @Test
  void keepsTheLastGoodPagesWhileThereIsAnError() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      try (Events events = site.events()) {
        Events.Event good = events.next();
        site.write("content/articles/fit.html", "a mistake");
        List<Problem> problems = site.nextRound().result().problems();
        assertThat(problems)
            .extracting(Problem::toLine)
            .containsExactly(
                "content/articles/fit.html:3:5: error: here is a mistake. Fix: mend it."
                    + " [a-mistake]");
        Events.Event bad = events.next();
        assertThat(bad.id()).isEqualTo(good.id());
        assertThat(bad.text()).contains("\"errors\": 1", "\"message\": \"here is a mistake\"");
        assertThat(site.get("/articles/fit.html").body()).contains("Fit takes time.");
        site.write("content/articles/fit.html", "<p>Mended</p>");
        site.nextRound();
        Events.Event mended = events.next();
        assertThat(mended.id()).isNotEqualTo(good.id());
        assertThat(mended.text()).contains("\"errors\": 0");
        assertThat(site.get("/articles/fit.html").body()).contains("Mended");
      }
    }
  }

  @Test
  void waitsForFirstPagesWhereTheFirstBuildingFails() throws Exception {
    site("content/index.html", "a mistake");
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      site.nextRound();
      HttpResponse<String> page = site.get("/");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("No pages yet", Answers.SCRIPT);
      site.write("content/index.html", "<p>Mended</p>");
      site.nextRound();
      assertThat(site.get("/").body()).contains("Mended");
    }
  }

  @Test
  void takesTheNextPortWhereOneIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PreviewedSite site = PreviewedSite.open(folder, taken.getLocalPort())) {
      site.nextRound();
      assertThat(site.opening().port()).isGreaterThan(taken.getLocalPort());
      assertThat(site.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void buildsBelowItsOwnFolderOnly() throws Exception {
    try (PreviewedSite site = PreviewedSite.open(folder)) {
      Path out = site.nextRound().result().out();
      assertThat(out).startsWith(folder.toAbsolutePath().resolve(".attune").resolve("preview"));
      assertThat(folder.resolve("target")).doesNotExist();
    }
  }

  private void site(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  /** What comes back for a request as it is, which no client would send. */
  private static String raw(PreviewedSite site, String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.opening().port())) {
      byte[] request = (head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8);
      socket.getOutputStream().write(request);
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
