package org.attune.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneJarTest {
  @TempDir Path folder;

  @Test
  void holdsTheFilesOfAll() throws IOException {
    Path one = jar("one", "a/A.class", "first", "META-INF/LICENSE", "its licence");
    Path other = jar("other", "b/", "", "b/B.class", "second");
    try (JarFile joined = joined(one, other)) {
      assertThat(names(joined))
          .containsExactly("META-INF/MANIFEST.MF", "a/A.class", "META-INF/LICENSE", "b/B.class");
      assertThat(text(joined, "b/B.class")).isEqualTo("second");
    }
  }

  @Test
  void takesWhatTwoHaveFromTheFirst() throws IOException {
    try (JarFile joined = joined(jar("one", "A.class", "first"), jar("two", "A.class", "second"))) {
      assertThat(text(joined, "A.class")).isEqualTo("first");
    }
  }

  @Test
  void joinsListsOfServices() throws IOException {
    String name = "META-INF/services/org.Tool";
    try (JarFile joined = joined(jar("one", name, "org.One"), jar("two", name, "org.Two\n"))) {
      assertThat(text(joined, name).lines()).containsExactly("org.One", "org.Two", "");
    }
  }

  @Test
  void takesTheClassesForTheJavaThatRuns() throws IOException {
    Path versions =
        jar(
            "versions",
            "A.class",
            "for 8",
            "META-INF/versions/11/A.class",
            "for 11",
            "META-INF/versions/99/A.class",
            "for 99",
            "META-INF/versions/11/module-info.class",
            "a module");
    try (JarFile joined = joined(jar("first"), versions)) {
      assertThat(text(joined, "A.class")).isEqualTo("for 11");
      assertThat(names(joined)).containsExactly("META-INF/MANIFEST.MF", "A.class");
    }
  }

  @Test
  void hasTheFirstManifestAndNoSignature() throws IOException {
    Path signed =
        jar("signed", "META-INF/KEY.SF", "Signature-Version: 1.0", "META-INF/KEY.RSA", "");
    try (JarFile joined = joined(jar("one"), signed)) {
      assertThat(joined.getManifest().getMainAttributes().getValue("Implementation-Version"))
          .isEqualTo("one");
      assertThat(names(joined)).containsExactly("META-INF/MANIFEST.MF");
    }
  }

  @Test
  void sameJarsGiveTheSameBytes() throws IOException {
    List<Path> jars = List.of(jar("one", "A.class", "a"), jar("two", "B.class", "b"));
    OneJar.join(jars, folder.resolve("first"));
    OneJar.join(jars, folder.resolve("second"));
    assertThat(folder.resolve("first")).hasSameBinaryContentAs(folder.resolve("second"));
  }

  @Test
  void failsWhereOneIsNoJar() throws IOException {
    Path text = Files.writeString(folder.resolve("text.jar"), "words");
    assertThatThrownBy(() -> OneJar.join(List.of(jar("one"), text), folder.resolve("joined")))
        .isInstanceOf(IOException.class);
  }

  private JarFile joined(Path... jars) throws IOException {
    Path target = folder.resolve("joined.jar");
    OneJar.join(List.of(jars), target);
    return new JarFile(target.toFile());
  }

  /** A jar for several versions of Java, with names and texts in turn. */
  private Path jar(String version, String... namesAndTexts) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MULTI_RELEASE, "true");
    attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, version);
    Path file = folder.resolve(version + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new JarEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return file;
  }

  private static List<String> names(JarFile jar) {
    return jar.stream().map(JarEntry::getName).toList();
  }

  private static String text(JarFile jar, String name) throws IOException {
    return new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), UTF_8);
  }
}
