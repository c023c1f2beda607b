package org.attune.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * clean-css and UglifyJS, run by Rhino. Both are made for Node.js and need little of it, which
 * {@code loader.js} gives them. Rhino starts with the first text.
 */
public final class LibraryMinifier implements Minifier {
  private static final String JARS = "/META-INF/resources/webjars/";
  private static final String CLEAN_CSS = JARS + "clean-css/5.3.3/";
  private static final String UGLIFY = JARS + "uglify-js/3.19.3/";

  private static final String LOADER = "/org/attune/delivery/loader.js";

  /** In the order of tools/node.js, which puts them together the same way. */
  private static final List<String> UGLIFY_FILES =
      List.of(
          "lib/utils.js",
          "lib/ast.js",
          "lib/transform.js",
          "lib/parse.js",
          "lib/scope.js",
          "lib/compress.js",
          "lib/output.js",
          "lib/sourcemap.js",
          "lib/mozilla-ast.js",
          "lib/propmangle.js",
          "lib/minify.js",
          "tools/exports.js");

  private @Nullable Scriptable scope;

  private LibraryMinifier() {}

  /**
   * The libraries, with a memory of what they made.
   *
   * @param folders where results lie; what is new goes into the first
   */
  public static Minifier remembering(List<Path> folders) {
    return new RememberedMinifier(
        new LibraryMinifier(), CLEAN_CSS + UGLIFY + resource(LOADER), folders);
  }

  @Override
  public synchronized Minified minify(Language language, String text) {
    Context context = Context.enter();
    try {
      // The compiler pays only in long runs.
      context.setInterpretedMode(true);
      context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
      Scriptable program = scope == null ? load(context) : scope;
      scope = program;
      String function = language == Language.CSS ? "minifyStyle" : "minifyScript";
      String result =
          Context.toString(
              ScriptableObject.callMethod(context, program, function, new Object[] {text.strip()}));
      return minified(text, result);
    } finally {
      Context.exit();
    }
  }

  /** The result's first line is empty, or says {@code line column message}. */
  private static Minified minified(String text, String result) {
    int end = result.indexOf('\n');
    if (end == 0) {
      return new Minified(result.substring(1), Optional.empty());
    }
    String[] fault = result.substring(0, end).split(" ", 3);
    return fault[0].equals("0")
        ? new Minified(text, Optional.empty())
        : new Minified(
            text,
            Optional.of(
                new Fault(Integer.parseInt(fault[0]), Integer.parseInt(fault[1]), fault[2])));
  }

  private static Scriptable load(Context context) {
    Scriptable scope = context.initStandardObjects();
    define(scope, "read", path -> resource(CLEAN_CSS + path));
    define(scope, "has", path -> LibraryMinifier.class.getResource(CLEAN_CSS + path) != null);
    String uglify =
        UGLIFY_FILES.stream()
            .map(file -> resource(UGLIFY + file))
            .collect(Collectors.joining("\n\n"));
    ScriptableObject.putProperty(scope, "uglifySource", uglify);
    context.evaluateString(scope, resource(LOADER), "loader.js", 1, null);
    return scope;
  }

  private static void define(Scriptable scope, String name, Function<String, Object> function) {
    ScriptableObject.putProperty(
        scope,
        name,
        new LambdaFunction(
            scope,
            name,
            1,
            (context, where, self, arguments) ->
                function.apply(Context.toString(Stream.of(arguments).findFirst().orElse("")))));
  }

  private static String resource(String path) {
    try (InputStream stream = LibraryMinifier.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
