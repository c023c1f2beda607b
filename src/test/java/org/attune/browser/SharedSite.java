package org.attune.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.jbake.JBakeOven;
import org.attune.site.BuildResult;
import org.attune.site.Purpose;
import org.attune.site.SiteBuild;
import org.attune.site.Steps;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test that asks this repository's own site, built once in this JVM; or the one in the
 * folder that {@code -Dpages.site} names.
 */
final class SharedSite implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == BuiltSite.class;
  }

  @Override
  public BuiltSite resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(SharedSite.class))
        .getOrComputeIfAbsent(BuiltSite.class, key -> build(), BuiltSite.class);
  }

  private static BuiltSite build() {
    String other = System.getProperty("pages.site", "");
    try {
      if (!other.isEmpty()) {
        return BuiltSite.in(Path.of(other).toAbsolutePath());
      }
      // Maven runs the tests in two JVMs at once: each publishes a site of its own.
      String fork = System.getProperty("attune.fork", "");
      Path out = Path.of("target", "browser-site" + fork).toAbsolutePath();
      SiteBuild.Options options =
          new SiteBuild.Options(
              Path.of("").toAbsolutePath(),
              out,
              List.of(),
              false,
              2,
              Purpose.DELIVERY,
              LocalDate.of(2026, 11, 24),
              Steps.UNHEARD,
              () -> {});
      BuildResult result = new SiteBuild(new JBakeOven(Clock.systemUTC())).publish(options);
      if (!result.published()) {
        throw new AssertionError("the site was not built: " + result.problems());
      }
      return BuiltSite.in(result.out());
    } catch (IOException e) {
      throw new UncheckedIOException("the site cannot be built", e);
    }
  }
}
