package org.attune.probe;

import org.attune.address.Url;

/** What it means that no answer came. */
final class Silences {
  private Silences() {}

  static Outcome outcome(Web.Answer answer, boolean sentOn, Url last) {
    String way = sentOn ? "is sent on to " + last + ", where " : "gets no answer: ";
    return switch (answer.silence().orElseThrow()) {
      case NO_HOST -> Outcome.dead(way + "there is no host \"" + last.host() + "\"").unreached();
      case REFUSED -> Outcome.dead(way + "nobody listens there").unreached();
      case RESET -> Outcome.dead(way + "the connection is closed without one").unreached();
      case BROKEN -> Outcome.dead(way + "what comes back is no HTTP");
      case TIMEOUT -> Outcome.dead(way + "nothing came in time").unreached();
      case TLS -> Outcome.dead(way + "no encrypted connection can be made");
      case CERTIFICATE ->
          Outcome.suspect(
              "external-certificate",
              "leads to a server that browsers warn of: " + answer.detail());
      case UNASKABLE -> Outcome.unchecked("is sent on to an address that this program can't ask");
    };
  }
}
