package org.attune.probe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attune.address.Url;
import org.attune.html.PageGist;

/** Signs by which a page that answers with "all is well" says otherwise. */
final class PageSigns {
  /** A page that is not there says so shortly. */
  private static final int SHORT = 2500;

  private static final Pattern NOT_FOUND =
      Pattern.compile(
          "(?:^|[\\s|:–—-])(?:(?:error\\s+|http\\s+)?404\\b|(?:page|file|document|site|content|article)\\s+(?:was\\s+|could\\s+)?(?:not\\s+(?:be\\s+)?found|not"
              + " available|unavailable)|not"
              + " found(?:$|[\\s|:–—.!-])|(?:page|content|article|site)\\s+(?:does\\s+not|doesn.t|no"
              + " longer)\\s+exists?|(?:page|content|article).{0,20}(?:has been removed|no longer"
              + " (?:available|exists))|(?:can.?t|couldn.?t|cannot|could not) (?:find|be"
              + " found).{0,30}|nothing (?:was )?found|oops|seite (?:wurde )?nicht gefunden|page"
              + " (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|pagina niet"
              + " gevonden)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<String> PARKED =
      List.of(
          "domain is for sale",
          "domain may be for sale",
          "buy this domain",
          "domain for sale",
          "this domain is parked",
          "parked free",
          "domain has been parked",
          "parked domain",
          "is a parked domain",
          "domain name is for sale",
          "make an offer on this domain",
          "the domain has expired",
          "this domain has expired",
          "domain has recently expired",
          "domain parking",
          "purchase this domain",
          "inquire about this domain",
          "related searches",
          "sedoparking");

  private static final List<String> CHALLENGE =
      List.of(
          "just a moment...",
          "checking your browser",
          "verify you are human",
          "verifying you are human",
          "are you a robot",
          "are you human",
          "i'm not a robot",
          "enable javascript and cookies to continue",
          "attention required! | cloudflare",
          "ddos protection by",
          "please complete the security check",
          "pardon our interruption",
          "access to this page has been denied",
          "press & hold to confirm",
          "unusual traffic",
          "request unsuccessful. incapsula",
          "human verification",
          "security check");

  private static final Pattern LOGIN =
      Pattern.compile(
          "(?:^|[/._?&=-])(?:log-?in|sign-?in|log-?on|signin|sso|auth|authenticate|authorize|oauth2?|"
              + "session/new|wp-login|account/login|cas)(?:$|[/._?&=-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HOME =
      Pattern.compile(
          "/(?:(?:index|home|default)(?:\\.\\w+)?/?)?|/[a-z]{2}(?:-[a-z]{2})?/?",
          Pattern.CASE_INSENSITIVE);

  private PageSigns() {}

  /** A server that keeps programs out, whatever it answers. */
  static boolean isChallenge(Web.Answer answer, Optional<PageGist> page) {
    String server = answer.header("server").toLowerCase(Locale.ROOT);
    boolean header =
        !answer.header("cf-mitigated").isEmpty()
            || answer.header("x-amzn-waf-action").matches("challenge|captcha")
            || !answer.header("x-datadome").isEmpty() && answer.status() != 200
            || (server.contains("ddos-guard") && answer.status() >= 400);
    return header || page.filter(PageSigns::asksForHuman).isPresent();
  }

  private static boolean asksForHuman(PageGist page) {
    String words = (page.title() + " " + page.text()).toLowerCase(Locale.ROOT);
    return page.text().length() < SHORT && CHALLENGE.stream().anyMatch(words::contains);
  }

  /** A page that says in its title or heading that nothing is there, and little else. */
  static boolean isNotFound(PageGist page) {
    boolean titled = NOT_FOUND.matcher(page.title()).find();
    boolean headed = NOT_FOUND.matcher(page.heading()).find();
    boolean untitled = page.title().isBlank() && page.heading().isBlank();
    boolean said = untitled && page.text().length() < 300 && NOT_FOUND.matcher(page.text()).find();
    return page.text().length() < SHORT && (titled || headed || said);
  }

  static boolean isParked(PageGist page) {
    String words = (page.title() + " " + page.text()).toLowerCase(Locale.ROOT);
    long signs = PARKED.stream().filter(words::contains).count();
    boolean only = signs == 1 && words.contains("related searches");
    return page.text().length() < 2 * SHORT && signs > 0 && !only;
  }

  /** Sent on from somewhere inside to a home page: what was meant is gone. */
  static boolean isSentHome(Url from, Url to) {
    return !HOME.matcher(from.path()).matches()
        && HOME.matcher(to.path()).matches()
        && to.query().length() <= 1;
  }

  /** Sent on to where one has to sign in. */
  static boolean isSentToLogin(Url from, Url to, Optional<PageGist> page) {
    boolean now = LOGIN.matcher(to.host().split("\\.", 2)[0] + to.path()).find();
    boolean before = LOGIN.matcher(from.host().split("\\.", 2)[0] + from.path()).find();
    boolean form = page.filter(PageGist::asksPassword).isPresent();
    return !before && (now || form);
  }

  /** A page that is nothing but a form to sign in, under an address that says nothing of one. */
  static boolean isLogin(Url url, PageGist page) {
    boolean named =
        Pattern.compile("\\b(log ?in|sign ?in|anmelden|connexion)\\b", Pattern.CASE_INSENSITIVE)
            .matcher(page.title() + " " + page.heading())
            .find();
    return page.asksPassword()
        && named
        && page.text().length() < 1500
        && !LOGIN.matcher(url.path()).find();
  }

  /** A page that scripts build in the browser: what it will hold is not known here. */
  static boolean isBuiltByScript(PageGist page) {
    return page.scripts() > 0 && page.text().length() - page.title().length() < 200;
  }
}
