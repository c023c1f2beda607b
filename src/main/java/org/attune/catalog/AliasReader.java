package org.attune.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attune.problem.Problem;
import org.attune.source.Value;

/** Reads the older addresses that a page's header names. */
final class AliasReader {
  private static final String EXPECTED = ", expected one such as articles/old-name.html";

  /** What no name of a file holds that every computer takes, and every server in its settings. */
  private static final String UNUSABLE = "?#%\\\"'<>|*:;$(){}[]^`\u007f";

  private final String path;
  private final String host;
  private final String extension;
  private final Consumer<Problem> problems;

  /**
   * A reader for one file.
   *
   * @param path the file, as problems name it
   * @param host the site's own address; {@code ""} where it is not known
   * @param extension of the site's pages, with its dot
   */
  AliasReader(String path, String host, String extension, Consumer<Problem> problems) {
    this.path = path;
    this.host = host;
    this.extension = extension;
    this.problems = problems;
  }

  /** The aliases; what can't be one is reported and left out. */
  List<Alias> read(List<Value.Scalar> written) {
    List<Alias> aliases = new ArrayList<>();
    for (Value.Scalar one : written) {
      address(one).ifPresent(uri -> aliases.add(new Alias(uri, one.position())));
    }
    return aliases;
  }

  private Optional<String> address(Value.Scalar alias) {
    String text = alias.text();
    if (!host.isEmpty() && text.startsWith(host + "/")) {
      String below = text.substring(host.length() + 1);
      return refused(alias, "write only what stands after the site's address: " + below);
    }
    String address = text.startsWith("/") ? text.substring(1) : text;
    if (text.startsWith("//") || isUnusable(address)) {
      return refused(
          alias, "write only what stood after the site's address, without spaces, ? and #");
    }
    if (address.isEmpty() || hasEmptyPart(address)) {
      return refused(alias, "write the way from the site's first page, without dots: a/b.html");
    }
    return file(alias, address);
  }

  private static boolean isUnusable(String address) {
    return address.chars().anyMatch(c -> c <= ' ' || UNUSABLE.indexOf(c) >= 0);
  }

  /** True where a folder's name is empty, or is the folder itself or the one above. */
  private static boolean hasEmptyPart(String address) {
    String folders = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return Stream.of(folders.split("/", -1)).anyMatch(Set.of("", ".", "..")::contains);
  }

  /** The file behind an address: one without an ending is a folder with an index, as of old. */
  private Optional<String> file(Value.Scalar alias, String address) {
    if (extension.isEmpty() || address.endsWith(extension)) {
      return Optional.of(address);
    }
    if (address.endsWith("/")) {
      return Optional.of(address + "index" + extension);
    }
    String name = address.substring(address.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return Optional.of(address + "/index" + extension);
    }
    String stem = address.substring(0, address.length() - name.length() + dot);
    problems.accept(
        Problem.error(
            path,
            alias.position(),
            "alias-invalid",
            "no page can stand at this alias",
            "Found \""
                + alias.text()
                + "\", expected an address that ends in "
                + extension
                + " or /",
            address.endsWith(".md")
                ? "write the address, not the file: " + stem + extension
                : "take it out, and let your server send readers on from there"));
    return Optional.empty();
  }

  private Optional<String> refused(Value.Scalar alias, String fix) {
    problems.accept(
        Problem.error(
            path,
            alias.position(),
            "alias-invalid",
            "this alias is not an address of this site",
            "Found \"" + alias.text() + "\"" + EXPECTED,
            fix));
    return Optional.empty();
  }
}
