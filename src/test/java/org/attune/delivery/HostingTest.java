package org.attune.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.samples.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostingTest {
  private final Hosting hosting =
      new Hosting(
          "/care/pages/",
          "default-src 'none'; img-src 'self'",
          Map.of("articles/old.html", "articles/new.html", "tips/index.html", "articles/new.html"));

  @Test
  void eachServerSendsThePolicyAndShortensAddresses() {
    for (String file : List.of("_headers", "nginx.conf", "apache.conf", "Caddyfile")) {
      assertThat(hosting.files().get(file))
          .as(file)
          .contains(
              hosting.policy(), "Permissions-Policy", "no-referrer", "nosniff", "/care/pages/");
    }
    assertThat(hosting.files().get("nginx.conf")).contains("log_format short '$short_addr");
    assertThat(hosting.files().get("apache.conf")).contains("LogFormat \"%{short_addr}e");
    assertThat(hosting.files().get("Caddyfile")).contains("request>remote_ip ip_mask");
  }

  @Test
  void eachServerSendsReadersOnFromOlderAddressesForGood() {
    assertThat(hosting.files().get("_redirects"))
        .contains("/care/pages/articles/old.html /care/pages/articles/new.html 301\n")
        .contains("/care/pages/tips/ /care/pages/articles/new.html 301\n")
        .contains("/care/pages/tips /care/pages/articles/new.html 301\n");
    assertThat(hosting.files().get("nginx.conf"))
        .contains(
            "    location = \"/care/pages/articles/old.html\" { return 301"
                + " /care/pages/articles/new.html; }\n");
    assertThat(hosting.files().get("apache.conf"))
        .contains(
            "RedirectMatch 301 \"^/care/pages/articles/old\\.html$\""
                + " \"/care/pages/articles/new.html\"\n");
    assertThat(hosting.files().get("Caddyfile"))
        .contains("redir /care/pages/articles/old.html /care/pages/articles/new.html permanent\n");
  }

  @Test
  void thePathWithoutItsSlashLeadsToTheSite() {
    assertThat(hosting.files().get("nginx.conf"))
        .contains("location = /care/pages { return 301 /care/pages/; }");
    assertThat(hosting.files().get("apache.conf"))
        .contains("RedirectMatch 301 \"^/care/pages$\" \"/care/pages/\"");
    assertThat(hosting.files().get("Caddyfile"))
        .contains("redir /care/pages /care/pages/ permanent");
    assertThat(new Hosting("/", "default-src 'none'", Map.of()).files().values())
        .noneMatch(file -> file.contains("location = \"\"") || file.contains("\"^$\""));
  }

  @Test
  void aFolderWithoutAFirstPageIsNotFoundRatherThanForbidden() {
    assertThat(hosting.files().get("nginx.conf")).contains("error_page 403 404 =404 ");
  }

  @Test
  void notesOfErrorsHoldNoWholeAddresses() {
    assertThat(hosting.files().get("nginx.conf"))
        .contains("error_log /var/log/nginx/site-error.log crit;");
    assertThat(hosting.files().get("apache.conf")).contains("ErrorLogFormat \"[%t] [%l] %M\"");
  }

  /**
   * Caddy runs a rule for all files after one for some: which of two rules wins must not matter.
   */
  @Test
  void inCaddyNoFileHasTwoRulesForHowLongItIsKept() {
    assertThat(hosting.files().get("Caddyfile"))
        .contains("header @named Cache-Control", "header @others Cache-Control")
        .doesNotContain("        header Cache-Control");
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.77, 203.0.113.0",
    "::ffff:203.0.113.77, 203.0.113.0",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1::",
    "2001:db8:1:2::6, 2001:db8:1::",
    "2001:db8:1::6, 2001:db8:1::",
    "2001:db8::6, 2001:db8::",
    "2001::1:6, 2001::",
    "2001::6, 2001::",
    "2001:db8::, 2001:db8::",
    "::1, ::",
    "::, ::",
    "unix:, 0.0.0.0"
  })
  void anAddressIsShortenedAndStaysOne(String address, String shortened) {
    assertThat(inNginx(address)).isEqualTo(shortened);
    assertThat(inApache(address)).isEqualTo(shortened.equals("0.0.0.0") ? "-" : shortened);
  }

  /** However it is written: with or without its zeros, and wherever two colons stand for them. */
  @Test
  void noShortenedAddressTellsMoreThanItsFirstThreeGroups() throws UnknownHostException {
    Random random = new Random(6);
    for (int i = 0; i < 5000; i++) {
      String address = address(random);
      byte[] whole = InetAddress.getByName("[" + address + "]").getAddress();
      for (String shortened : List.of(inNginx(address), inApache(address))) {
        byte[] left = InetAddress.getByName("[" + shortened + "]").getAddress();
        assertThat(left).as("%s of %s", shortened, address).hasSameSizeAs(whole);
        for (int at = 0; at < whole.length; at++) {
          assertThat(left[at])
              .as("%s of %s", shortened, address)
              .isIn(at < 6 ? List.of((byte) 0, whole[at]) : List.of((byte) 0));
        }
      }
    }
  }

  /** An address of eight groups; where some are zero, some of those may be left out. */
  private static String address(Random random) {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      groups.add(Integer.toHexString(random.nextBoolean() ? 0 : 1 + random.nextInt(0xffff)));
    }
    int from = groups.indexOf("0");
    if (from < 0 || random.nextInt(4) == 0) {
      return String.join(":", groups);
    }
    int to = from;
    while (to < 8 && groups.get(to).equals("0")) {
      to++;
    }
    return String.join(":", groups.subList(0, from))
        + "::"
        + String.join(":", groups.subList(to, 8));
  }

  /** As nginx reads its map: the first expression that is found, else the default. */
  private String inNginx(String address) {
    for (MatchResult line :
        Pattern.compile("(?m)^    \"~(\\S+)\" (\\S+);$")
            .matcher(hosting.files().get("nginx.conf"))
            .results()
            .toList()) {
      Matcher found = Pattern.compile(line.group(1)).matcher(address);
      if (found.find()) {
        return line.group(2).startsWith("$v")
            ? found.group(1) + line.group(2).substring("$v4".length())
            : line.group(2);
      }
    }
    return "0.0.0.0";
  }

  /** As Apache reads its lines: each that is found sets the variable anew. */
  private String inApache(String address) {
    String said = "-";
    for (MatchResult line :
        Pattern.compile("(?m)^SetEnvIf Remote_Addr \"(\\S+)\" short_addr=(\\S+)$")
            .matcher(hosting.files().get("apache.conf"))
            .results()
            .toList()) {
      Matcher found = Pattern.compile(line.group(1)).matcher(address);
      if (found.find()) {
        said = line.group(2).replace("$1", found.groupCount() > 0 ? found.group(1) : "");
      }
    }
    return said;
  }

  @Test
  void apacheReadsEachSignOfAWayAsItself() {
    RandomTexts.of("a", "/", ".", "+", "^", "$", "(", ")", "[", "]", "{", "}", "-", "é")
        .forEach(
            way ->
                assertThat(Moves.asPattern(way))
                    .as(way)
                    .isEqualTo(way.replaceAll("([.+^$()\\[\\]{}])", "\\\\$1")));
  }
}
