package org.attune.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a site is published to, which a build replaces as a whole. So it refuses every
 * folder that may hold something else.
 *
 * <p>A published folder carries a mark that is no file of the site: an attribute of the folder, or
 * where the disk knows none, a line in {@code .attune/outputs} of the site's folder.
 */
final class OutputFolder {
  private static final String MARK = "attune.site";

  /** The folder of a site in which Attune remembers things. */
  private static final String MEMORY = ".attune";

  private final Path site;
  private final Path out;
  private final List<Path> sources;

  /**
   * The folder of one site.
   *
   * @param site the folder of the site's sources
   * @param out where it is published; need not be there yet
   * @param sources the folders and files that the site is made from
   */
  OutputFolder(Path site, Path out, List<Path> sources) {
    this.site = absolute(site);
    this.out = absolute(out);
    this.sources = sources.stream().map(OutputFolder::absolute).toList();
  }

  Path path() {
    return out;
  }

  /** What forbids to replace this folder; empty where nothing does. */
  Optional<Problem> danger() throws IOException {
    if (Files.isSymbolicLink(out)) {
      return refuse("is a link", "Attune publishes to a real folder", "name the folder itself");
    }
    if (out.getParent() == null || real(site).startsWith(real(out))) {
      return refuse("holds the site's own sources", "", "choose a folder of its own");
    }
    if (sources.stream().anyMatch(source -> real(out).startsWith(real(source)))) {
      return refuse("lies among the site's sources", "", "choose a folder outside of them");
    }
    if (!Files.exists(out)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(out)) {
      return refuse("is a file", "", "choose a folder");
    }
    if (!Files.isWritable(out)) {
      return refuse("is read-only", "", "allow writing there, or choose another folder");
    }
    if (Files.exists(out.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
      return refuse(
          "is a Git working folder",
          "A build replaces the folder as a whole, and would take the history with it",
          "choose a folder inside or beside it");
    }
    return FolderTree.isEmpty(out) || isOurs()
        ? Optional.empty()
        : refuse(
            "holds files that Attune did not make",
            "A build replaces the folder as a whole",
            "choose an empty or new folder, or empty this one");
  }

  /** Marks a tree that is about to become this folder. */
  void mark(Path tree) throws IOException {
    try {
      UserDefinedFileAttributeView view = attributes(tree);
      if (view != null) {
        view.write(MARK, ByteBuffer.wrap(new byte[] {'1'}));
        return;
      }
    } catch (IOException e) {
      // This disk keeps no attributes: the list is for it.
    }
    Path list = list();
    if (!listed() && Files.isWritable(site)) {
      Files.createDirectories(list.getParent());
      Files.writeString(list, out + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private boolean isOurs() throws IOException {
    return out.startsWith(site.resolve("target"))
        || out.startsWith(site.resolve(MEMORY))
        || isMarked()
        || listed();
  }

  private boolean isMarked() {
    try {
      UserDefinedFileAttributeView view = attributes(out);
      return view != null && view.list().contains(MARK);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean listed() throws IOException {
    return Files.isRegularFile(list())
        && Files.readAllLines(list(), StandardCharsets.UTF_8).contains(out.toString());
  }

  private Path list() {
    return site.resolve(MEMORY).resolve("outputs");
  }

  private static @Nullable UserDefinedFileAttributeView attributes(Path folder) {
    return Files.getFileAttributeView(folder, UserDefinedFileAttributeView.class);
  }

  private Optional<Problem> refuse(String what, String detail, String fix) {
    return Optional.of(
        Problem.error(
            "",
            Position.START,
            "out-unsafe",
            "the output folder " + out + " " + what,
            detail,
            fix));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** The path with the links in its existing part resolved, so that two names of a place agree. */
  private static Path real(Path path) {
    Path existing = path;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    try {
      return existing == null
          ? path
          : existing.toRealPath().resolve(existing.relativize(path)).normalize();
    } catch (IOException e) {
      return path;
    }
  }
}
