package org.attune.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The way from one file of a site to another. */
public final class RelativePath {
  private RelativePath() {}

  /** The way between two paths from the same root. */
  public static String from(String from, String to) {
    List<String> here = Arrays.asList(from.split("/", -1));
    List<String> there = Arrays.asList(to.split("/", -1));
    int same = 0;
    while (same < here.size() - 1
        && same < there.size() - 1
        && here.get(same).equals(there.get(same))) {
      same++;
    }
    List<String> way = new ArrayList<>();
    for (int i = same; i < here.size() - 1; i++) {
      way.add("..");
    }
    way.addAll(there.subList(same, there.size()));
    return String.join("/", way);
  }
}
