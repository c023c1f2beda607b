package org.attune.cli;

import java.util.List;
import org.attune.catalog.ContentType;
import org.attune.catalog.JsonSchema;

/** {@code attune schema}: prints what may stand in a page's header, for editors' programs. */
final class SchemaCommand implements Command {
  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String summary() {
    return "prints the JSON Schema of a type's header; of an article where no type is named";
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  @Override
  public String operands() {
    return "[TYPE]";
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws WrongUsage {
    List<String> named = arguments.operands();
    if (named.size() > 1) {
      throw new WrongUsage("name one type: attune schema article");
    }
    ContentType type = named.isEmpty() ? ContentType.ARTICLE : type(named.get(0));
    terminal.out().print(JsonSchema.of(type));
    return ExitCode.FINE;
  }

  private static ContentType type(String name) throws WrongUsage {
    return ContentType.of(name)
        .orElseThrow(
            () ->
                new WrongUsage(
                    "there is no type \""
                        + name
                        + "\": it is article, info, self-assessment or knowledge-check"));
  }
}
