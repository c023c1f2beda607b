package org.attune.cli;

import java.util.concurrent.Callable;
import org.attune.catalog.ContentType;
import org.attune.catalog.JsonSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code attune schema}: prints what may stand in a page's front matter, for editors' programs. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of a type's front matter.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "TYPE",
      arity = "0..1",
      converter = TypeConverter.class,
      description = "article, info, self-assessment or knowledge-check. Default: article.")
  private @Nullable ContentType type;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(JsonSchema.of(type == null ? ContentType.ARTICLE : type));
    return Main.FINE;
  }

  /** Reads the name of a type. */
  static final class TypeConverter implements ITypeConverter<ContentType> {
    @Override
    public ContentType convert(String value) {
      return ContentType.of(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "it is one of article, info, self-assessment, knowledge-check"));
    }
  }
}
