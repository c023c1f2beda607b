package org.attune.cli;

/** JBake's log, which goes to stderr through slf4j-simple. It is silent unless asked for. */
final class Log {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private Log() {}

  /** Must run before the first logger is made. */
  static void configure(boolean verbose) {
    // Named here, it is not looked for in each jar.
    System.setProperty("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    System.setProperty(PREFIX + "defaultLogLevel", verbose ? "info" : "off");
    // Freemarker throws what it would log. To look for a log takes a cold JVM 5 ms.
    System.setProperty("org.freemarker.loggerLibrary", "none");
    System.setProperty(PREFIX + "showThreadName", "false");
    System.setProperty(PREFIX + "showShortLogName", "true");
  }
}
