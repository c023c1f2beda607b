package org.attune.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Joins the jars of a class path into one, for the launcher: a JVM that looks for a class or file
 * that isn't there opens every jar, and opening fifty takes a cold one a twentieth of a small
 * build.
 *
 * <p>What two jars have is taken from the first, as Java does, but for lists of services, which are
 * joined. Of classes for several versions of Java, those for the one that runs are taken. Nothing
 * is compressed. The same jars give the same bytes.
 */
public final class OneJar {
  /** The earliest time that a zip file can hold. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String META = "META-INF/";
  private static final String SERVICES = META + "services/";

  private OneJar() {}

  /**
   * Joins the class path that this program was started with.
   *
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException {
    List<Path> jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    join(jars, Path.of(args[0]));
  }

  /**
   * Joins jars, of which the first gives its manifest.
   *
   * @throws IOException also where one of them is not a jar
   */
  static void join(List<Path> jars, Path target) throws IOException {
    List<JarFile> open = new ArrayList<>();
    try (JarOutputStream out =
        new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      for (Path jar : jars) {
        open.add(new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, Runtime.version()));
      }
      out.setMethod(ZipEntry.STORED);
      write(out, JarFile.MANIFEST_NAME, manifest(open.get(0)));
      join(open, out);
    } finally {
      for (JarFile jar : open) {
        jar.close();
      }
    }
  }

  private static void join(List<JarFile> jars, JarOutputStream out) throws IOException {
    Map<String, ByteArrayOutputStream> services = new LinkedHashMap<>();
    Set<String> written = new HashSet<>();
    for (JarFile jar : jars) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.versionedStream()::iterator) {
        String name = entry.getName();
        if (name.startsWith(SERVICES) && !entry.isDirectory()) {
          ByteArrayOutputStream all =
              services.computeIfAbsent(name, one -> new ByteArrayOutputStream());
          all.write(read(jar, entry));
          all.write('\n');
        } else if (isWanted(name) && written.add(name)) {
          write(out, name, read(jar, entry));
        }
      }
    }
    for (Map.Entry<String, ByteArrayOutputStream> service : services.entrySet()) {
      write(out, service.getKey(), service.getValue().toByteArray());
    }
  }

  /** False for folders, for what describes a whole jar, and for signatures of one. */
  private static boolean isWanted(String name) {
    boolean ofWholeJar =
        name.equals(JarFile.MANIFEST_NAME)
            || name.endsWith("module-info.class")
            || (name.startsWith(META)
                && (name.endsWith(".SF") || name.endsWith(".RSA") || name.endsWith(".DSA")));
    return !name.endsWith("/") && !ofWholeJar;
  }

  private static byte[] manifest(JarFile jar) throws IOException {
    Manifest manifest = jar.getManifest();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    (manifest == null ? new Manifest() : manifest).write(bytes);
    return bytes.toByteArray();
  }

  private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static void write(JarOutputStream out, String name, byte[] bytes) throws IOException {
    CRC32 check = new CRC32();
    check.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ANY_TIME);
    entry.setSize(bytes.length);
    entry.setCrc(check.getValue());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
