package org.attune.pagechecks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attune.browser.Chromium;

/** One number of the list, with all the ways to look whether a page passes it. */
final class PageCheck {
  /** Reads the page's file. */
  interface FileLook {
    List<String> at(PageFile page) throws IOException;
  }

  /** Looks at the open page, and leaves it as it was. */
  interface OpenLook {
    List<String> at(OpenPage page);
  }

  /** Opens the page itself, as often and in whatever way it needs. */
  interface VisitLook {
    List<String> at(PageFile page, Chromium chromium) throws IOException;
  }

  private final int number;
  private final String name;
  private final List<FileLook> files = new ArrayList<>();
  private final List<OpenLook> once = new ArrayList<>();
  private final List<OpenLook> viewings = new ArrayList<>();
  private final List<VisitLook> visits = new ArrayList<>();

  private PageCheck(int number, String name) {
    this.number = number;
    this.name = name;
  }

  static PageCheck of(int number, String name) {
    return new PageCheck(number, name);
  }

  /** Looks at the file of each page. */
  PageCheck file(FileLook look) {
    files.add(look);
    return this;
  }

  /** Looks at each page once, as it opens on a phone. */
  PageCheck opened(OpenLook look) {
    once.add(look);
    return this;
  }

  /** Looks at each page in each way of viewing. */
  PageCheck eachViewing(OpenLook look) {
    viewings.add(look);
    return this;
  }

  /** Visits one page of each kind. */
  PageCheck eachKind(VisitLook look) {
    visits.add(look);
    return this;
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  List<FileLook> files() {
    return files;
  }

  List<OpenLook> once() {
    return once;
  }

  List<OpenLook> viewings() {
    return viewings;
  }

  List<VisitLook> visits() {
    return visits;
  }

  boolean needsOpenPage() {
    return !once.isEmpty() || !viewings.isEmpty();
  }
}
