package org.attune.site;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The theme and the library that come with Attune: a folder that holds {@code templates/}, {@code
 * assets/}, {@code content/} and {@code data/}. It stands behind each site's own folder.
 */
public final class BuiltIn implements AutoCloseable {
  /** The system property by which the launcher names the folder. */
  public static final String HOME = "attune.home";

  private static final String IN_THE_JAR = "attune";

  private final Path root;
  private final Optional<FileSystem> jar;

  private BuiltIn(Path root, Optional<FileSystem> jar) {
    this.root = root;
    this.jar = jar;
  }

  /**
   * Opens the folder, or the copy that the jar carries.
   *
   * @param home the folder, where the launcher named one
   * @throws IOException if no folder is given and the jar cannot be read
   */
  public static BuiltIn open(Optional<Path> home) throws IOException {
    if (home.isPresent()) {
      return new BuiltIn(home.get(), Optional.empty());
    }
    URL copy = BuiltIn.class.getResource("/" + IN_THE_JAR);
    if (copy == null) {
      throw new IOException("the program lacks its theme and library");
    }
    return copy.getProtocol().equals("jar") ? inJar(copy) : inFolder(copy);
  }

  private static BuiltIn inFolder(URL copy) throws IOException {
    try {
      return new BuiltIn(Path.of(copy.toURI()), Optional.empty());
    } catch (URISyntaxException e) {
      throw new IOException("cannot read " + copy, e);
    }
  }

  private static BuiltIn inJar(URL copy) throws IOException {
    String address = copy.getPath();
    URI jar = URI.create(address.substring(0, address.indexOf("!/")));
    FileSystem files = FileSystems.newFileSystem(Path.of(jar));
    return new BuiltIn(files.getPath(IN_THE_JAR), Optional.of(files));
  }

  /** The folder; good until {@link #close()}. */
  public Path root() {
    return root;
  }

  @Override
  public void close() throws IOException {
    if (jar.isPresent()) {
      jar.get().close();
    }
  }
}
