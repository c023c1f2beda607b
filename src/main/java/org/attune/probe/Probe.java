package org.attune.probe;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.address.Url;
import org.attune.html.PageGist;

/** Finds out about one address, and about each part of its page that links name. */
final class Probe {
  /** Where browsers give up. */
  private static final int MOST_HOPS = 20;

  private static final int MANY_HOPS = 10;

  private final Gate gate;
  private final boolean allowPrivate;
  private final AcceptList accepted;

  Probe(Gate gate, boolean allowPrivate, AcceptList accepted) {
    this.gate = gate;
    this.allowPrivate = allowPrivate;
    this.accepted = accepted;
  }

  /**
   * Where a chain of redirects ended.
   *
   * @param failure set where it ended without an answer that can be judged
   * @param movedTo how far it leads for good; empty where it doesn't
   */
  private record Chain(
      Optional<Outcome> failure, Url last, Web.Answer answer, int hops, Optional<Url> movedTo) {}

  /** An address that was asked for, ready to judge the fragments that links name in it. */
  record Asked(Url url, Outcome whole, Optional<PageGist> page, boolean all) {

    /** What comes out for a link with that fragment, which goes along to a new address. */
    Outcome of(String fragment) {
      Outcome found = ofPart(fragment);
      String to = found.movedTo();
      return to.isEmpty() || fragment.isEmpty() || to.indexOf('#') >= 0
          ? found
          : Outcome.moved(to + "#" + fragment);
    }

    private Outcome ofPart(String fragment) {
      boolean decided = whole.level().isPresent() && !whole.rule().equals("external-moved");
      if (decided || fragment.isEmpty() || page.isEmpty()) {
        return whole;
      }
      Outcome part = PagePart.check(fragment, page.get(), url, all);
      return part.isFine() ? whole : part;
    }
  }

  Asked ask(Url url) throws InterruptedException {
    if (!JdkWeb.canAsk(url)) {
      return whole(url, Outcome.unchecked("has an address that this program can't ask"));
    }
    if (isPrivate(url)) {
      return whole(url, refused());
    }
    Optional<Boolean> registered = Doi.isRegistered(url, gate);
    if (registered.isPresent() && !registered.get()) {
      return whole(url, Outcome.dead("names a DOI that is not registered"));
    }
    Web.Answer head = gate.head(url, "");
    if (head.isSuccess() && (!head.isHtml() || head.status() == 204)) {
      return whole(url, Outcome.FINE);
    }
    Asked asked = judge(url, follow(url));
    return registered.isPresent() ? ofDoi(asked) : asked;
  }

  /** A DOI is there to send on; its publisher's page is judged apart. */
  private static Asked ofDoi(Asked asked) {
    String rule = asked.whole().rule();
    boolean fine = rule.equals("external-moved") || rule.equals("external-blocked");
    boolean dead = rule.equals("external-dead");
    Outcome whole =
        dead
            ? Outcome.suspect(
                "external-publisher",
                "names a DOI that is registered, but its publisher's page fails: it "
                    + asked.whole().why())
            : fine ? Outcome.FINE : asked.whole();
    return new Asked(asked.url(), whole, asked.page(), asked.all());
  }

  private static Asked whole(Url url, Outcome outcome) {
    return new Asked(url, outcome, Optional.empty(), true);
  }

  private boolean isPrivate(Url url) {
    return !allowPrivate && PrivateNet.has(url.host());
  }

  private static Outcome refused() {
    return Outcome.unchecked("leads into a private network, where nothing is asked")
        .fix("use --allow-private if that is meant");
  }

  private Chain follow(Url url) throws InterruptedException {
    Cookies cookies = new Cookies();
    Set<String> seen = new HashSet<>(Set.of(url + "\n"));
    Url current = url;
    Optional<Url> movedTo = Optional.empty();
    boolean forGood = true;
    for (int hops = 0; ; hops++) {
      Web.Answer answer = gate.get(current, cookies.of(current));
      if (!answer.isRedirect()) {
        return new Chain(Optional.empty(), current, answer, hops, movedTo);
      }
      cookies.keep(current, answer.headers().getOrDefault("set-cookie", List.of()));
      String location = answer.header("location");
      Optional<Url> next = location.isBlank() ? Optional.empty() : current.resolve(location);
      Optional<Outcome> end =
          next.isEmpty() ? Optional.empty() : endOf(next.get(), cookies, seen, hops);
      if (next.isEmpty() || !next.get().isWeb()) {
        end = Optional.of(Outcome.dead("is sent on without saying where to"));
      }
      if (end.isPresent()) {
        return new Chain(end, current, answer, hops, movedTo);
      }
      Url to = next.orElseThrow();
      forGood &= answer.isPermanent();
      movedTo = forGood ? Optional.of(to) : movedTo;
      current = to.withoutFragment();
    }
  }

  private Optional<Outcome> endOf(Url next, Cookies cookies, Set<String> seen, int hops) {
    if (!seen.add(next.withoutFragment() + "\n" + cookies.of(next))) {
      return Optional.of(Outcome.dead("is sent on in a circle"));
    }
    if (hops >= MOST_HOPS) {
      return Optional.of(
          Outcome.dead("is sent on more than " + MOST_HOPS + " times, where browsers give up"));
    }
    return next.isWeb() && isPrivate(next) ? Optional.of(refused()) : Optional.empty();
  }

  private Asked judge(Url url, Chain chain) {
    if (chain.failure().isPresent()) {
      return whole(url, chain.failure().get());
    }
    Web.Answer answer = chain.answer();
    if (answer.isSilent()) {
      return whole(url, Silences.outcome(answer, chain.hops() > 0, chain.last()));
    }
    boolean named = !answer.header("content-type").isEmpty();
    boolean page = answer.isHtml() && (named || answer.body().length > 0);
    Optional<PageGist> gist =
        page
            ? Optional.of(PageGist.of(answer.body(), answer.header("content-type")))
            : Optional.empty();
    if (accepted.takes(url, answer.status())) {
      return whole(url, Outcome.FINE);
    }
    Outcome outcome =
        answer.isSuccess()
            ? success(url, chain, gist)
            : Statuses.outcome(answer, gate, PageSigns.isChallenge(answer, gist));
    boolean all = answer.end() == Web.End.WHOLE;
    return new Asked(url, outcome, answer.isSuccess() ? gist : Optional.empty(), all);
  }

  private static Outcome success(Url url, Chain chain, Optional<PageGist> gist) {
    Web.Answer answer = chain.answer();
    if (PageSigns.isChallenge(answer, gist)) {
      return Outcome.blocked("is answered with a test for humans");
    }
    Optional<Outcome> suspicion = suspicion(url, chain, gist);
    return suspicion.orElseGet(
        () -> chain.movedTo().map(to -> Outcome.moved(to.toString())).orElse(Outcome.FINE));
  }

  private static Optional<Outcome> suspicion(Url url, Chain chain, Optional<PageGist> gist) {
    boolean sent = chain.hops() > 0;
    if (sent && PageSigns.isSentToLogin(url, chain.last(), gist)) {
      return suspect("external-login", "is sent on to where one has to sign in");
    }
    if (sent && PageSigns.isSentHome(url, chain.last())) {
      return suspect("external-sent-home", "is sent on to a home page, " + chain.last());
    }
    if (gist.filter(PageSigns::isParked).isPresent()) {
      return suspect("external-parked", "leads to a domain that is for sale or parked");
    }
    if (gist.filter(PageSigns::isNotFound).isPresent()) {
      return suspect(
          "external-soft-404", "leads to a page that says it is not there, with status 200");
    }
    if (gist.filter(page -> PageSigns.isLogin(url, page)).isPresent()) {
      return suspect("external-login", "leads to a page where one has to sign in");
    }
    if (chain.hops() > MANY_HOPS) {
      return suspect("external-many-hops", "is sent on " + chain.hops() + " times");
    }
    return switch (chain.answer().end()) {
      case CUT -> suspect("external-cut", "leads to a page that ends too early");
      case LATE -> suspect("external-slow", "leads to a page that does not come to its end");
      case GARBLED ->
          suspect("external-garbled", "leads to a page whose encoding is not what it says");
      case WHOLE, ENOUGH -> Optional.empty();
    };
  }

  private static Optional<Outcome> suspect(String rule, String why) {
    return Optional.of(Outcome.suspect(rule, why));
  }
}
