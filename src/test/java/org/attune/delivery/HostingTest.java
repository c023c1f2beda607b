package org.attune.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostingTest {
  private final Hosting hosting = new Hosting("/care/pages/", "default-src 'none'; img-src 'self'");

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
}
