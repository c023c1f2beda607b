package org.attune.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.probe.ScriptedWeb.PAGE;
import static org.attune.probe.ScriptedWeb.ending;
import static org.attune.probe.ScriptedWeb.page;
import static org.attune.probe.ScriptedWeb.status;
import static org.attune.probe.ScriptedWeb.to;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.attune.address.Url;
import org.attune.links.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an address, for each way in which a server can answer. */
class ProbeTest {
  private static final String URL = "https://example.org/page";

  private final ScriptedWeb web = new ScriptedWeb();

  @Test
  void aPageIsFine() throws InterruptedException {
    web.get(URL, page(PAGE));

    assertThat(level(URL)).isEqualTo("fine");
  }

  @Test
  void whatIsNoPageIsNotFetched() throws InterruptedException {
    web.head(URL, status(200, "", "content-type", "application/pdf"));

    assertThat(level(URL + "#page=3")).isEqualTo("fine");
    assertThat(web.asked).containsExactly("HEAD " + URL);
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404, 405, 500, 501, 503})
  void nothingIsDeadOnAHeadAlone(int head) throws InterruptedException {
    web.head(URL, status(head, "")).get(URL, page(PAGE));

    assertThat(level(URL)).isEqualTo("fine");
  }

  @ParameterizedTest
  @CsvSource({
    "200, fine",
    "203, fine",
    "204, fine",
    "300, fine",
    "304, fine",
    "400, dead",
    "404, dead",
    "410, dead",
    "401, blocked",
    "402, blocked",
    "403, blocked",
    "429, blocked",
    "451, blocked",
    "999, blocked",
    "500, dead",
    "502, dead",
    "503, dead",
    "504, dead",
    "418, suspect",
    "405, suspect",
    "408, suspect",
  })
  void eachStatusHasItsLevel(int status, String level) throws InterruptedException {
    web.get(URL, status(status, ""));

    assertThat(level(URL)).isEqualTo(level);
  }

  @ParameterizedTest
  @EnumSource(Web.Silence.class)
  void eachSilenceHasItsLevel(Web.Silence silence) throws InterruptedException {
    web.head(URL, Web.Answer.silent(silence, "x")).get(URL, Web.Answer.silent(silence, "x"));

    String expected =
        switch (silence) {
          case CERTIFICATE -> "suspect";
          case UNASKABLE -> "unchecked";
          default -> "dead";
        };
    assertThat(level(URL)).isEqualTo(expected);
  }

  @Test
  void aPassingFaultIsTriedAgainWithGrowingPauses() throws InterruptedException {
    web.get(URL, status(500, ""), Web.Answer.silent(Web.Silence.RESET, ""), page(PAGE));

    assertThat(level(URL)).isEqualTo("fine");
    assertThat(web.waits).containsExactly(Duration.ofMillis(500), Duration.ofMillis(1500));
  }

  @Test
  void waitsAsLongAsTheServerSays() throws InterruptedException {
    web.get(URL, status(429, "", "retry-after", "7"), page(PAGE));

    assertThat(level(URL)).isEqualTo("fine");
    assertThat(web.waits).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void waitsUntilTheDateThatTheServerSays() throws InterruptedException {
    web.get(URL, status(503, "", "retry-after", "Sat, 28 Nov 2026 08:00:09 GMT"), page(PAGE));

    assertThat(level(URL)).isEqualTo("fine");
    assertThat(web.waits).containsExactly(Duration.ofSeconds(9));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void whoAsksForMoreThanAMinuteIsBlockedAtOnce(int status) throws InterruptedException {
    web.get(URL, status(status, "", "retry-after", "61"));

    assertThat(level(URL)).isEqualTo("blocked");
    assertThat(web.waits).isEmpty();
  }

  @Test
  void aLastingRedirectIsMovedAndTheNewAddressTheFix() throws InterruptedException {
    web.get(URL, to(301, "/new")).get("https://example.org/new", page(PAGE));

    assertThat(ask(URL + "#repair").fix()).isEqualTo("write \"https://example.org/new#repair\"");
  }

  @Test
  void onlyWhatLastsCountsAsTheNewAddress() throws InterruptedException {
    web.get(URL, to(301, "/new"))
        .get("https://example.org/new", to(302, "/today"))
        .get("https://example.org/today", page(PAGE));

    assertThat(ask(URL).fix()).isEqualTo("write \"https://example.org/new\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 303, 307})
  void aPassingRedirectIsFine(int status) throws InterruptedException {
    web.get(URL, to(status, "other")).get("https://example.org/other", page(PAGE));

    assertThat(level(URL)).isEqualTo("fine");
  }

  @Test
  void aChainThatEndsDeadIsDead() throws InterruptedException {
    web.get(URL, to(301, "/gone")).get("https://example.org/gone", status(404, ""));

    assertThat(level(URL)).isEqualTo("dead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http://[", "mailto:a@example.org"})
  void aRedirectWithoutAUsableAddressIsDead(String location) throws InterruptedException {
    web.get(URL, to(302, location));

    assertThat(level(URL)).isEqualTo("dead");
  }

  @Test
  void aCircleIsDead() throws InterruptedException {
    web.get(URL, to(302, "/b")).get("https://example.org/b", to(302, "/page"));

    assertThat(level(URL)).isEqualTo("dead");
  }

  @Test
  void aCookieIsTakenAlong() throws InterruptedException {
    web.get(URL, to(302, "/page", "set-cookie", "seen=1; Path=/"), page(PAGE));

    assertThat(level(URL)).isEqualTo("fine");
    assertThat(web.cookies).last().isEqualTo("seen=1");
  }

  @Test
  void manyHopsAreSuspectAndTooManyDead() throws InterruptedException {
    for (int i = 1; i < 40; i++) {
      web.get("https://example.org/" + i, to(302, "/" + (i + 1)));
    }
    web.get("https://example.org/40", page(PAGE));

    assertThat(level("https://example.org/29")).isEqualTo("suspect");
    assertThat(level("https://example.org/10")).isEqualTo("dead");
    assertThat(level("https://example.org/31")).isEqualTo("fine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>404 Not Found</title>",
        "<title>Page not found | Clinic</title><p>Sorry.",
        "<h1>Oops</h1><p>We can't find that page.",
        "<title>Clinic</title><h1>This page does not exist</h1>",
        "<title>Seite nicht gefunden</title>",
        "Not found",
      })
  void aPageThatSaysItIsNotThereIsSuspect(String html) throws InterruptedException {
    web.get(URL, page(html));

    assertThat(ask(URL).rule()).isEqualTo("external-soft-404");
  }

  @Test
  void aPageAboutSuchPagesIsFine() throws InterruptedException {
    web.get(URL, page("<title>404 not found: what it means</title>" + PAGE.repeat(5)));

    assertThat(level(URL)).isEqualTo("fine");
  }

  @Test
  void aParkedDomainIsSuspect() throws InterruptedException {
    web.get(URL, page("<title>example.org</title><p>This domain is for sale!"));

    assertThat(ask(URL).rule()).isEqualTo("external-parked");
  }

  @Test
  void aRedirectToTheHomePageIsSuspect() throws InterruptedException {
    web.get(URL, to(301, "/")).get("https://example.org/", page(PAGE));

    assertThat(ask(URL).rule()).isEqualTo("external-sent-home");
  }

  @Test
  void aRedirectFromOneHomePageToAnotherIsNot() throws InterruptedException {
    web.get("https://example.org/", to(302, "/en/")).get("https://example.org/en/", page(PAGE));

    assertThat(level("https://example.org/")).isEqualTo("fine");
  }

  @Test
  void aLoginWallIsSuspect() throws InterruptedException {
    web.get(URL, to(302, "/login?next=/page"))
        .get("https://example.org/login?next=/page", page(""));

    assertThat(ask(URL).rule()).isEqualTo("external-login");
  }

  @Test
  void aLinkToALoginIsFine() throws InterruptedException {
    String login = "https://example.org/login";
    web.get(login, page("<title>Sign in</title><form><input type=password></form>"));

    assertThat(level(login)).isEqualTo("fine");
  }

  @ParameterizedTest
  @EnumSource(
      value = Web.End.class,
      names = {"CUT", "LATE", "GARBLED"})
  void aBodyThatEndsBadlyIsSuspect(Web.End end) throws InterruptedException {
    web.get(URL, ending(end, PAGE));

    assertThat(level(URL)).isEqualTo("suspect");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 403, 503})
  void aTestForHumansIsBlocked(int status) throws InterruptedException {
    web.get(URL, status(status, "<title>Just a moment...</title>", "content-type", "text/html"));

    assertThat(level(URL)).isEqualTo("blocked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#repair                   | fine",
        "#top                      | fine",
        "#/route                   | fine",
        "#repare                   | dead",
        "#:~:text=can%20be%20talked | fine",
        "#:~:text=can%20be%20sung  | suspect",
        "#repair:~:text=most%20strains,talked | fine",
      })
  void theNamedPartIsLookedFor(String fragment, String level) throws InterruptedException {
    web.get(URL, page(PAGE));

    assertThat(level(URL + fragment)).isEqualTo(level);
  }

  @Test
  void aPartOfAPageInAnotherCharsetIsFound() throws InterruptedException {
    byte[] latin = "<h1 id='\u00fcber'>x</h1>".getBytes(StandardCharsets.ISO_8859_1);
    Web.Answer page = status(200, "", "content-type", "text/html; charset=iso-8859-1");
    web.get(URL, new Web.Answer(page.silence(), "", 200, page.headers(), latin, Web.End.WHOLE));

    assertThat(level(URL + "#%C3%BCber")).isEqualTo("fine");
  }

  @Test
  void aPageThatScriptsBuildIsNotCalledDead() throws InterruptedException {
    web.get(URL, page("<title>App</title><div id=root></div><script src=a.js></script>"));

    assertThat(level(URL + "#part")).isEqualTo("suspect");
  }

  @Test
  void aDoiIsJudgedByItsRegistry() throws InterruptedException {
    String doi = "https://doi.org/10.1000/182";
    web.get(
            "https://doi.org/api/handles/10.1000/182",
            page("{\"responseCode\":1,\"handle\":\"x\"}"))
        .get(doi, to(302, "https://publisher.example/x"))
        .get("https://publisher.example/x", status(403, ""));

    assertThat(level(doi)).isEqualTo("fine");
  }

  @Test
  void aDoiThatIsNotRegisteredIsDead() throws InterruptedException {
    web.get("https://doi.org/api/handles/10.1000/none", page("{\"responseCode\":100}"));

    assertThat(level("https://doi.org/10.1000/none")).isEqualTo("dead");
  }

  @Test
  void privateNetworksAreNotAskedNotEvenBehindARedirect() throws InterruptedException {
    web.get("https://93.184.215.14/", to(302, "http://169.254.169.254/latest"));

    assertThat(guarded("http://127.0.0.1/")).isEqualTo("unchecked");
    assertThat(guarded("http://[::1]:8080/")).isEqualTo("unchecked");
    assertThat(guarded("http://10.0.0.1/")).isEqualTo("unchecked");
    assertThat(guarded("https://93.184.215.14/")).isEqualTo("unchecked");
    assertThat(web.asked).noneMatch(question -> question.contains("169.254"));
  }

  @Test
  void whatIsAcceptedIsFine() throws InterruptedException {
    web.get(URL, status(403, ""));
    AcceptList accepted = AcceptList.parse("403 https://example.org/*, 999");

    assertThat(new Probe(gate(), true, accepted).ask(Url.parse(URL).orElseThrow()).of(""))
        .isEqualTo(Outcome.FINE);
  }

  private Gate gate() {
    return new Gate(web, web, Limits.USUAL, web.now().plusSeconds(240));
  }

  private Outcome ask(String address) throws InterruptedException {
    Url url = Url.parse(address).orElseThrow();
    return new Probe(gate(), true, AcceptList.NONE)
        .ask(url.withoutFragment())
        .of(url.fragmentText());
  }

  private String level(String address) throws InterruptedException {
    return ask(address).level().map(Level::word).orElse("fine");
  }

  private String guarded(String address) throws InterruptedException {
    Url url = Url.parse(address).orElseThrow();
    return new Probe(gate(), false, AcceptList.NONE)
        .ask(url)
        .of("")
        .level()
        .map(Level::word)
        .orElse("fine");
  }
}
