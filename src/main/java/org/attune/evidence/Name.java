package org.attune.evidence;

import java.util.Locale;

/**
 * Who wrote or edited a work.
 *
 * @param family a person's family name with its particle ({@code de Jong}), or the whole name of an
 *     organisation
 * @param given a person's other names; {@code ""} for an organisation
 * @param suffix {@code Jr.}; {@code ""} for none
 */
record Name(String family, String given, String suffix) {
  /** The given names as initials: {@code J.-P.} for {@code Jean-Paul}. */
  String initials() {
    StringBuilder initials = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < given.length(); i += Character.charCount(given.codePointAt(i))) {
      int c = given.codePointAt(i);
      if (c == ' ' || c == '-' || c == '\u00a0' || c == '.' || c == '‐') {
        begins = true;
        if (c == '-' || c == '‐') {
          initials.append('-');
        }
      } else if (begins) {
        separate(initials);
        initials.append(new String(Character.toChars(c)).toUpperCase(Locale.ROOT)).append('.');
        begins = false;
      }
    }
    return initials.toString();
  }

  private static void separate(StringBuilder initials) {
    if (!initials.isEmpty() && initials.charAt(initials.length() - 1) != '-') {
      initials.append(' ');
    }
  }

  /** As an author in the list: {@code Worthington, E. L., Jr.} */
  String inverted() {
    String initials = initials();
    return family
        + (initials.isEmpty() ? "" : ", " + initials)
        + (suffix.isEmpty() ? "" : ", " + suffix);
  }

  /** As an editor in the list: {@code M. A. Hubble}. */
  String straight() {
    String initials = initials();
    return (initials.isEmpty() ? "" : initials + " ")
        + family
        + (suffix.isEmpty() ? "" : ", " + suffix);
  }
}
