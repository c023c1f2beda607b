package org.attune.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Begins the folder of a clinic's own site: its settings, one article and one quiz. */
final class NewSite {
  private static final String FILES = "/org/attune/cli/site/";

  private final Terminal terminal;

  NewSite(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Makes the folder.
   *
   * @param name the folder, {@code my-clinic}; its last part becomes the site's name
   */
  int begin(String name) throws WrongUsage, IOException {
    Path folder = terminal.resolve(name).normalize();
    Path last = folder.getFileName();
    if (last == null || name.isBlank()) {
      throw new WrongUsage("\"" + name + "\" is not a name for a folder");
    }
    if (Files.exists(folder) && !isEmptyFolder(folder)) {
      terminal.say(
          "attune: "
              + terminal.shown(folder)
              + " is there already, and stays as it is. Choose another name.");
      return ExitCode.ERRORS;
    }
    String title = Draft.title(last.toString());
    write(folder, "jbake.properties", text("jbake.properties").replace("{name}", escaped(title)));
    write(folder, "content/articles/before-your-first-appointment.md", text("article.md"));
    write(folder, "content/quizzes/after-your-first-appointment.md", text("quiz.md"));
    String shown = terminal.shown(folder);
    terminal.say("Begun: " + shown);
    terminal.say("Its settings, each explained: " + shown + "/jbake.properties");
    terminal.say("See it while you write: attune serve --site " + shown);
    terminal.say("Make it: attune build --site " + shown);
    terminal.say("Before it goes live: attune build --release --site " + shown);
    return ExitCode.FINE;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  /** A backslash means something else in a properties file. */
  private static String escaped(String title) {
    return title.replace("\\", "\\\\");
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = NewSite.class.getResourceAsStream(FILES + name)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks " + FILES + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
