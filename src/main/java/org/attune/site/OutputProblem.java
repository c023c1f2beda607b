package org.attune.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/** Says in one sentence why the site could not be written. */
public final class OutputProblem {
  private OutputProblem() {}

  /**
   * The problem behind a failure.
   *
   * @param failure what came up while writing, perhaps wrapped by whoever wrote
   * @param out the folder that the site is published to
   * @return empty where the failure has nothing to do with the folder or the disk
   */
  public static Optional<Problem> of(Throwable failure, Path out) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<Problem> problem = ofCause(cause, out);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> ofCause(Throwable cause, Path out) {
    String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (cause instanceof IOException && (isOfFullDisk(text) || isFull(out))) {
      return problem(
          "disk-full",
          "there is no room on the disk for the site",
          "It was to be written beside " + out,
          "free some space, or choose another folder with --out");
    }
    if (cause instanceof AccessDeniedException
        || cause instanceof ReadOnlyFileSystemException
        || (cause instanceof FileSystemException
            && (text.contains("read-only") || text.contains("not permitted")))) {
      return problem(
          "out-not-writable",
          "the folder " + place(cause, out) + " can't be written",
          "A build makes the new site beside " + out + ", then puts it in its place",
          "allow writing there, or choose another folder with --out");
    }
    return Optional.empty();
  }

  /** What the systems say: ENOSPC, EDQUOT, and EFBIG, a file over the size that is allowed. */
  private static boolean isOfFullDisk(String text) {
    return text.contains("no space left")
        || text.contains("quota exceeded")
        || text.contains("file too large");
  }

  private static boolean isFull(Path out) {
    try {
      Path folder = out.toAbsolutePath().getParent();
      return folder != null
          && Files.exists(folder)
          && Files.getFileStore(folder).getUsableSpace() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String place(Throwable cause, Path out) {
    Path folder = out.toAbsolutePath().getParent();
    if (cause instanceof FileSystemException failure && failure.getFile() != null) {
      Path file = Path.of(failure.getFile()).toAbsolutePath();
      return Files.isDirectory(file) ? file.toString() : String.valueOf(file.getParent());
    }
    return String.valueOf(folder);
  }

  private static Optional<Problem> problem(String rule, String message, String detail, String fix) {
    return Optional.of(Problem.error("", Position.START, rule, message, detail, fix));
  }
}
