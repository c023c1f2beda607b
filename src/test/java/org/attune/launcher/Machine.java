package org.attune.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A machine made for one test: a folder for its programs, one for the user, and a checkout. Its
 * Java and its Maven only note how they were called.
 */
final class Machine {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cksum",
          "cmp",
          "cp",
          "find",
          "ln",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sha256sum",
          "sleep",
          "sort",
          "stat",
          "touch",
          "tr",
          "uniq");

  private static final String JAVA =
      """
      #!/bin/sh
      for arg; do
        [ -z "${joins-}" ] || { echo joined >"$arg"; exit; }
        case $arg in
          org.attune.cli.OneJar) joins=yes ;;
          -XX:ArchiveClassesAtExit=*) echo trained >"${arg#*=}"; exit ;;
          -XX:AOTConfiguration=*) configuration=${arg#*=} ;;
          -XX:AOTMode=*) mode=${arg#*=} ;;
          -XX:AOTCache=*) cache=${arg#*=} ;;
        esac
      done
      case ${mode-} in
        record) echo recorded >"$configuration"; exit ;;
        create) cp "$configuration" "$cache"; exit ;;
      esac
      echo "java ${0%/bin/java}"
      echo "locale $LC_ALL"
      for arg; do echo "arg $arg"; done
      exit "${EXIT_CODE:-0}"
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "JAVA_HOME=$JAVA_HOME $*" >>"$NOTES/maven"
      [ -z "${MAVEN_FAILS-}" ] || { echo "[ERROR] it broke"; exit 1; }
      for arg; do
        case $arg in -Dattune.target=*) target=${arg#*=} ;; esac
      done
      mkdir -p "$target/lib" "$target/classes"
      echo program >"$target/attune-0.1.0.jar"
      echo library >"$target/lib/library.jar"
      """;

  private final Path folder;
  private final Path tools;
  private final Path checkout;
  private final Map<String, String> env = new HashMap<>();

  private Machine(Path folder, Path checkout) {
    this.folder = folder;
    this.tools = folder.resolve("tools");
    this.checkout = checkout;
  }

  /** A machine with Maven and a checkout, and without Java. */
  static Machine in(Path folder) throws IOException {
    Machine machine = new Machine(folder, folder.resolve("checkout"));
    Files.createDirectories(machine.tools);
    for (String tool : TOOLS) {
      Path real =
          Stream.of("/bin/", "/usr/bin/")
              .map(place -> Path.of(place + tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      program(machine.tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
    }
    program(machine.tools.resolve("mvn"), MAVEN);
    Files.createDirectories(folder.resolve("home"));
    Files.createDirectories(folder.resolve("notes"));
    machine.env.put("PATH", machine.tools.toString());
    machine.env.put("HOME", folder.resolve("home").toString());
    machine.env.put("NOTES", folder.resolve("notes").toString());
    machine.checkOut();
    return machine;
  }

  /** Copies the launcher, with the usual places of Java moved below this machine's folder. */
  private void checkOut() throws IOException {
    String script =
        Files.readString(Path.of("attune"))
            .replace(" /usr/", " " + folder + "/usr/")
            .replace(" /opt/", " " + folder + "/opt/")
            .replace(" /Library/", " " + folder + "/Library/");
    program(checkout.resolve("attune"), script);
    write("pom.xml", "<project/>");
    write(".mvn/jvm.config", "");
    write("src/main/java/Main.java", "class Main {}");
    write("content/index.md", "# Home");
  }

  /** Puts a program on the machine's path. */
  void tool(String name, String script) throws IOException {
    program(tools.resolve(name), script);
  }

  /** Notes each call of a program on the machine's path. */
  void listenTo(String name) throws IOException {
    Path tool = tools.resolve(name);
    tool(
        name,
        Files.readString(tool)
            .replaceFirst("\nexec ", "\necho \"\\$*\" >>\"\\$NOTES/" + name + "\"\nexec "));
  }

  /**
   * Lets the program {@code find} say what it finds of files that changed a moment ago.
   *
   * @param found what it prints; empty for nothing
   */
  void changedAMomentAgo(String found) throws IOException {
    Path tool = tools.resolve("find");
    tool(
        "find",
        Files.readString(tool)
            .replaceFirst(
                "\nexec ",
                "\ncase \"\\$*\" in *-newerct*) echo " + found + "; exit ;; esac\nexec "));
  }

  /** What was noted of a program's calls since this was asked last. */
  List<String> calls(String name) throws IOException {
    Path notes = folder.resolve("notes").resolve(name);
    List<String> calls = Files.exists(notes) ? Files.readAllLines(notes) : List.of();
    Files.deleteIfExists(notes);
    return calls;
  }

  /** Unpacks a distribution beside the checkout. */
  Path distribution() throws IOException {
    Path unpacked = folder.resolve("attune-0.1.0");
    program(unpacked.resolve("bin/attune"), Files.readString(checkout.resolve("attune")));
    Files.createDirectories(unpacked.resolve("lib"));
    Files.writeString(unpacked.resolve("lib/attune-0.1.0.jar"), "program");
    Files.writeString(unpacked.resolve("lib/a-library.jar"), "library");
    return unpacked;
  }

  Path checkout() {
    return checkout;
  }

  Path folder() {
    return folder;
  }

  /** Writes a file of the checkout. */
  void write(String path, String text) throws IOException {
    Path file = checkout.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Adds a JDK of that version below the machine's folder. */
  Path jdk(String place, String version) throws IOException {
    Path home = jre(place, version);
    program(home.resolve("bin/javac"), "#!/bin/sh\n");
    return home;
  }

  /** Adds a Java that cannot compile. */
  Path jre(String place, String version) throws IOException {
    Path home = folder.resolve(place);
    program(home.resolve("bin/java"), JAVA);
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\nLIBC=\"gnu\"\n");
    return home;
  }

  /** Sets a variable of the environment for the runs to come. */
  Machine with(String name, Object value) {
    env.put(name, value.toString());
    return this;
  }

  void remove(String tool) throws IOException {
    Files.delete(tools.resolve(tool));
  }

  /** Puts a program on the path. */
  void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(tools.resolve(name), target);
  }

  /** Runs the checkout's launcher. */
  Run attune(String... arguments) {
    return run(checkout.resolve("attune"), arguments);
  }

  /** Runs a program with nothing in its environment but this machine. */
  Run run(Path program, String... arguments) {
    Process process = start(program, arguments);
    try {
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      int code = process.waitFor();
      return new Run(code, out, Files.readString(errors()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path errors() {
    return folder.resolve("stderr");
  }

  /** Starts a program and does not wait for it. */
  Process start(Path program, String... arguments) {
    List<String> command =
        Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.resolve("home").toFile())
            .redirectError(errors().toFile());
    builder.environment().clear();
    builder.environment().putAll(env);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + program, e);
    }
  }

  /** How often Maven was called, and with what. */
  List<String> mavenRuns() throws IOException {
    Path notes = folder.resolve("notes/maven");
    return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
  }

  static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    Files.createFile(file, asFileAttribute(fromString("rwxr-xr-x")));
    Files.writeString(file, text);
  }
}
