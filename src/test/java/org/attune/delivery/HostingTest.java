package org.attune.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostingTest {
  private final Hosting hosting = new Hosting("/care/pages/", List.of("'sha256-abc'"));

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
  void thePolicyOpensOnlyWhatPagesUse() {
    assertThat(hosting.policy())
        .isEqualTo(
            "default-src 'none'; script-src 'self' 'sha256-abc'; style-src 'self'; img-src 'self';"
                + " connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors"
                + " 'self'");
  }
}
