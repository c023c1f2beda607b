package org.attune.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.Severity;

/**
 * Compares dates of a site with today.
 *
 * @param release true where the site is about to go live: then what is too old is an error
 */
public record DueDates(LocalDate today, boolean release) {
  /** How many days a page may stay up after its review was due. */
  private static final int REVIEW_GRACE = 90;

  /** How many days a proof of a service's number is good for. */
  private static final int PROOF = 180;

  /** What is to say of a page whose review is due; empty before that day. */
  public Optional<Problem> review(String path, Position position, LocalDate due) {
    if (!due.isBefore(today)) {
      return Optional.empty();
    }
    long late = ChronoUnit.DAYS.between(due, today);
    return Optional.of(
        problem(
            release && late > REVIEW_GRACE,
            path,
            position,
            "review-overdue",
            "this page should have been checked again by " + due,
            "That is " + days(late) + " ago",
            "check the page, then write reviewed: " + today + " and a later day in review-due:"));
  }

  /**
   * What is to say of a service that nobody has called, or not for long.
   *
   * @param confirmed when the site's owner last made sure; empty for never
   * @param emergency true for an emergency number, which nobody may call to try it
   * @param lent true where the file is none of the site's own, which must be copied to change it
   */
  public Optional<Problem> service(
      String path,
      Position position,
      String name,
      Optional<LocalDate> confirmed,
      boolean emergency,
      boolean lent) {
    String contact =
        emergency ? "look the number up, and don't call it to try" : "contact the service";
    if (confirmed.isEmpty()) {
      return Optional.of(
          problem(
              release,
              path,
              position,
              "help-unconfirmed",
              "nobody has made sure that \"" + name + "\" can be reached",
              "Found no confirmed-on",
              lent
                  ? contact
                      + ", copy Attune's "
                      + path
                      + " to the same place in your site, and add confirmed-on: "
                      + today
                      + " to this entry"
                  : contact + ", then add the line confirmed-on: " + today));
    }
    long old = ChronoUnit.DAYS.between(confirmed.get(), today);
    return old <= PROOF
        ? Optional.empty()
        : Optional.of(
            problem(
                release,
                path,
                position,
                "help-outdated",
                "\"" + name + "\" was last checked " + days(old) + " ago",
                "Found confirmed-on: " + confirmed.get() + ", expected a day in the last 180 days",
                contact + " again, then write confirmed-on: " + today));
  }

  /**
   * What is to say of services that nobody has ever contacted, in one line for all of them.
   *
   * @param position of the first
   * @param names of all, at least one
   * @param lent true where the file is none of the site's own
   */
  public Problem services(String path, Position position, List<String> names, boolean lent) {
    boolean one = names.size() == 1;
    return problem(
        release,
        path,
        position,
        "help-unconfirmed",
        "nobody has made sure that "
            + (one ? "this service" : "these " + names.size() + " services")
            + " can be reached: "
            + String.join(", ", names),
        "Found no confirmed-on, and readers in need will call",
        "contact each, but look an emergency number up and don't call it to try"
            + (lent ? "; copy Attune's " + path + " to the same place in your site" : "")
            + "; then add confirmed-on: "
            + today
            + " to each entry");
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static Problem problem(
      boolean error,
      String path,
      Position position,
      String rule,
      String message,
      String detail,
      String fix) {
    Severity severity = error ? Severity.ERROR : Severity.WARNING;
    return new Problem(path, position, severity, rule, message, detail, fix);
  }
}
