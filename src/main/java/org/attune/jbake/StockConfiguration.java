package org.attune.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.convert.ListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's configuration of a site, put together as stock's {@code ConfigUtil} does it: the site's
 * files before the defaults before the system properties. Stock's way through builders needs
 * commons-beanutils; this one doesn't.
 */
final class StockConfiguration {
  private static final String LEGACY_FILE = "custom.properties";
  private static final String FILE = "jbake.properties";
  private static final String DEFAULTS = "/default.properties";
  private static final String THEME = "theme.properties";
  private static final char LIST_DELIMITER = ',';

  private StockConfiguration() {}

  /**
   * Reads the configuration of a site. A file with a fault is reported and left out.
   *
   * @param site the site's folder, as it was named: JBake shows templates paths that begin with it
   * @param output where the site is baked to
   * @param ours true for a site of ours: what it doesn't set then comes from our theme's settings
   * @throws IOException if JBake's own defaults can't be read
   */
  static DefaultJBakeConfiguration read(
      Path site, Path output, boolean ours, Consumer<Problem> problems) throws IOException {
    CompositeConfiguration all = new CompositeConfiguration();
    all.setListDelimiterHandler(lists());
    for (String name : new String[] {LEGACY_FILE, FILE}) {
      Path file = site.resolve(name);
      if (Files.exists(file)) {
        add(all, file, name, problems);
      }
    }
    if (ours) {
      all.addConfiguration(resource(StockConfiguration.class, THEME));
    }
    all.addConfiguration(resource(DefaultJBakeConfiguration.class, DEFAULTS));
    all.addConfiguration(new SystemConfiguration());
    DefaultJBakeConfiguration configuration = new DefaultJBakeConfiguration(site.toFile(), all);
    configuration.setDestinationFolder(output.toFile());
    configuration.setClearCache(false);
    if (ours) {
      lendFolders(configuration, site);
    }
    return configuration;
  }

  /**
   * Names folders that exist where a site of ours has none of its own and takes the theme's, which
   * may lie in a zip file: JBake breaks off where a folder is missing. Nothing is read from them.
   */
  private static void lendFolders(DefaultJBakeConfiguration configuration, Path site) {
    if (!configuration.getTemplateFolder().isDirectory()) {
      configuration.setTemplateFolder(site.toFile());
    }
    if (!configuration.getContentFolder().isDirectory()) {
      configuration.setContentFolder(site.toFile());
    }
  }

  private static void add(
      CompositeConfiguration all, Path file, String name, Consumer<Problem> problems) {
    try {
      all.addConfiguration(properties(Files.readAllBytes(file)));
    } catch (IOException | ConfigurationException | ConfigurationRuntimeException e) {
      problems.accept(
          Problem.error(
              name,
              Position.START,
              "configuration-unreadable",
              "The settings can't be read",
              String.valueOf(e.getMessage()),
              "correct the file"));
    }
  }

  private static Configuration resource(Class<?> owner, String name) throws IOException {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the class path");
      }
      return properties(in.readAllBytes());
    } catch (ConfigurationException e) {
      throw new IOException(name + " can't be read", e);
    }
  }

  private static Configuration properties(byte[] utf8) throws IOException, ConfigurationException {
    String text = new String(utf8, StandardCharsets.UTF_8);
    Optional<BaseConfiguration> plain = PlainProperties.read(text, lists());
    return plain.isPresent() ? plain.get() : anyProperties(text);
  }

  /** As stock reads a file; includes apart, which it doesn't know. */
  static PropertiesConfiguration anyProperties(String text)
      throws IOException, ConfigurationException {
    PropertiesConfiguration properties = new PropertiesConfiguration();
    properties.setListDelimiterHandler(lists());
    properties.setThrowExceptionOnMissing(true);
    properties.setIncludesAllowed(false);
    properties.read(new StringReader(text));
    return properties;
  }

  static ListDelimiterHandler lists() {
    return new DefaultListDelimiterHandler(LIST_DELIMITER);
  }
}
