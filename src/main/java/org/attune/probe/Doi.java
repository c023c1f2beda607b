package org.attune.probe;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.attune.address.Url;

/**
 * Whether a DOI is registered, which its registry knows better than a publisher's page.
 *
 * @see <a
 *     href="https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation">DOI
 *     resolution documentation</a>
 */
final class Doi {
  private static final Set<String> HOSTS = Set.of("doi.org", "dx.doi.org", "www.doi.org");

  private Doi() {}

  /** Empty for what is no DOI, and where the registry doesn't say. */
  static Optional<Boolean> isRegistered(Url url, Gate gate) throws InterruptedException {
    if (!HOSTS.contains(url.host()) || !url.path().startsWith("/10.")) {
      return Optional.empty();
    }
    Optional<Url> question = Url.parse("https://doi.org/api/handles" + url.path());
    if (question.isEmpty()) {
      return Optional.empty();
    }
    Web.Answer answer = gate.get(question.get(), "");
    String body = new String(answer.body(), StandardCharsets.UTF_8).replace(" ", "");
    if (body.contains("\"responseCode\":1,") || body.contains("\"responseCode\":1}")) {
      return Optional.of(true);
    }
    return body.contains("\"responseCode\":100") ? Optional.of(false) : Optional.empty();
  }
}
