package org.attune.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param names as typed, the long name first: {@code --verbose}, {@code -v}
 * @param value what its value is called in the help; {@code ""} for an option without one
 * @param help one sentence
 */
record Flag(List<String> names, String value, String help) {
  static final Flag SITE = valued("--site", "DIR", "the site's folder; else the working folder");
  static final Flag OUT =
      valued("--out", "DIR", "where the site goes; else target/site in its folder");
  static final Flag DRAFTS = plain("--drafts", "take drafts in");
  static final Flag RELEASE =
      plain("--release", "fail where something lacks that a live site must have");
  static final Flag FORMAT =
      valued("--format", "FORM", "a report on stdout: text, json, sarif, junit or github");
  static final Flag LINK_FORMAT =
      valued(
          "--format",
          "FORM",
          "a report on stdout: text, json, sarif, junit, github, markdown or html");
  static final Flag TODAY =
      valued("--today", "DATE", "the day to compare dates with, as in 2026-11-24");
  static final Flag THREADS =
      valued("--threads", "N", "how many threads may work; else one for each core");
  static final Flag PORT =
      valued(
          "--port", "PORT", "the port to serve on, else 8820; the next free one where it is taken");
  static final Flag VERBOSE =
      new Flag(List.of("--verbose", "-v"), "", "show JBake's log, and what led to a failure");

  Flag {
    names = List.copyOf(names);
  }

  static Flag plain(String name, String help) {
    return new Flag(List.of(name), "", help);
  }

  static Flag valued(String name, String value, String help) {
    return new Flag(List.of(name), value, help);
  }

  String name() {
    return names.get(0);
  }

  boolean takesValue() {
    return !value.isEmpty();
  }
}
