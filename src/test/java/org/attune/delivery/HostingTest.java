package org.attune.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
