package org.attune.site;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
  /** Bytes of the end of a jar, which says where its list of files lies. */
  private static final int END = 22;

  private static final int END_MARK = 0x06054b50;

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
      return Fingerprint.of(own, ofLibraries(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The libraries by name, which has their version in it, and size. The launcher's jar holds them
   * all and has another name for each Java.
   */
  private static long ofLibraries(Path own) {
    List<String> all = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      File file = new File(entry);
      if (file.isFile() && !file.toPath().toAbsolutePath().equals(own)) {
        all.add(file.getName() + " " + file.length());
      }
    }
    return Fingerprint.of(all);
  }

  /** A jar ends in a list of its files with their checksums, which changes with any of them. */
  private static long ofJar(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      byte[] list = new byte[(int) (file.length() - list(file))];
      file.seek(file.length() - list.length);
      file.readFully(list);
      return Fingerprint.of(Fingerprint.of(list), file.length());
    }
  }

  /** Where the list begins; 0 where that can't be told. */
  private static long list(RandomAccessFile file) throws IOException {
    if (file.length() < END) {
      return 0;
    }
    byte[] end = new byte[END];
    file.seek(file.length() - END);
    file.readFully(end);
    ByteBuffer read = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
    long start = Integer.toUnsignedLong(read.getInt(16));
    return read.getInt(0) == END_MARK && start < file.length() ? start : 0;
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
