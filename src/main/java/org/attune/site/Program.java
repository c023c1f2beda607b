package org.attune.site;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Once;

/** Tells one version of Attune from the next by its content, never by a time. */
final class Program {
  /** The largest end of a jar that may hold its list of files, in bytes. */
  private static final int LIST = 1 << 20;

  private static final Once<Long> FINGERPRINT = new Once<>(Program::make);

  private Program() {}

  /** The fingerprint of the program that runs. */
  static long fingerprint() {
    return FINGERPRINT.get();
  }

  private static long make() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      Path place = Path.of(source.getLocation().toURI());
      long own = Files.isDirectory(place) ? ofClasses(place) : ofJar(place);
      return Fingerprint.of(own, ofLibraries());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The libraries by name, which has their version in it, and size. */
  private static long ofLibraries() {
    List<String> all = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      File file = new File(entry);
      all.add(file.isFile() ? file.getName() + " " + file.length() : "");
    }
    return Fingerprint.of(all);
  }

  /** A jar ends in a list of its files with their checksums, which changes with any of them. */
  private static long ofJar(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      byte[] end = new byte[(int) Math.min(LIST, file.length())];
      file.seek(file.length() - end.length);
      file.readFully(end);
      return Fingerprint.of(Fingerprint.of(end), file.length());
    }
  }

  private static long ofClasses(Path folder) throws IOException {
    long all = 0;
    try (Stream<Path> files = Files.walk(folder.resolve("org"))) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        all = Fingerprint.of(all, Fingerprint.of(Files.readAllBytes(file)));
      }
    }
    return all;
  }
}
