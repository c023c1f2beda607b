package org.attune.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads every command line that is not plain, and writes the help: with picocli. */
final class PicocliLine {
  /** A command line that was understood. */
  record Parsed(Command command, Arguments arguments) {}

  private final List<Command> commands;
  private final String version;
  private final Terminal terminal;

  PicocliLine(List<Command> commands, String version, Terminal terminal) {
    this.commands = List.copyOf(commands);
    this.version = version;
    this.terminal = terminal;
  }

  /**
   * Reads the line.
   *
   * @return empty where help was asked for and given
   */
  Optional<Parsed> parse(List<String> typed) throws WrongUsage {
    CommandLine line = line();
    try {
      ParseResult result = line.parseArgs(asked(typed).toArray(String[]::new));
      if (CommandLine.printHelpIfRequested(result)) {
        return Optional.empty();
      }
      if (!result.hasSubcommand()) {
        throw new WrongUsage("say what to do: " + names());
      }
      return Optional.of(parsed(result.subcommand()));
    } catch (UnmatchedArgumentException e) {
      throw new WrongUsage(unknown(e.getUnmatched().get(0), e.getCommandLine()));
    } catch (ParameterException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /** {@code attune help build} asks for what {@code attune build --help} does. */
  private static List<String> asked(List<String> typed) {
    if (typed.isEmpty() || !typed.get(0).equals("help")) {
      return typed;
    }
    List<String> line = new ArrayList<>(typed.subList(1, typed.size()));
    line.add("--help");
    return line;
  }

  private static String unknown(String word, CommandLine line) {
    boolean option = word.startsWith("-");
    Set<String> known =
        option ? line.getCommandSpec().optionsMap().keySet() : line.getSubcommands().keySet();
    if (!option && known.isEmpty()) {
      return line.getCommandName() + " takes no " + word;
    }
    String message = "there is no " + (option ? "option" : "command") + " " + word;
    return Nearest.to(word, known)
        .map(near -> message + ". Did you mean " + near + "?")
        .orElse(message);
  }

  private String names() {
    return String.join(", ", commands.stream().map(Command::name).toList());
  }

  private Parsed parsed(ParseResult result) {
    Command command =
        commands.stream()
            .filter(each -> each.name().equals(result.commandSpec().name()))
            .findFirst()
            .orElseThrow();
    Map<String, String> options = new HashMap<>();
    for (Flag flag : Main.flags(command)) {
      if (result.hasMatchedOption(flag.name())) {
        Object value = result.matchedOptionValue(flag.name(), "");
        options.put(flag.name(), flag.takesValue() ? String.valueOf(value) : "");
      }
    }
    List<String> operands =
        result.hasMatchedPositional(0)
            ? List.of(result.matchedPositionalValue(0, new String[0]))
            : List.of();
    return new Parsed(command, new Arguments(options, operands));
  }

  private CommandLine line() {
    CommandSpec root = CommandSpec.create().name("attune").mixinStandardHelpOptions(true);
    root.version("attune " + version);
    root.usageMessage()
        .description("Turns a folder of Markdown into a checked site.")
        .footer("", "Ends with 0 where there is no error, 1 with errors, 2 for wrong usage.");
    CommandLine line = new CommandLine(root);
    for (Command command : commands) {
      line.addSubcommand(command.name(), new CommandLine(spec(command)));
    }
    return line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
  }

  private static CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.name()).mixinStandardHelpOptions(true);
    spec.usageMessage().description(sentence(command.summary()));
    for (Flag flag : Main.flags(command)) {
      OptionSpec.Builder option =
          OptionSpec.builder(flag.names().toArray(String[]::new))
              .description(sentence(flag.help()));
      spec.addOption(
          flag.takesValue()
              ? option.type(String.class).paramLabel(flag.value()).build()
              : option.type(boolean.class).build());
    }
    if (!command.operands().isEmpty()) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .index("0..*")
              .arity("0..*")
              .type(String[].class)
              .paramLabel(command.operands())
              .hideParamSyntax(true)
              .build());
    }
    return spec;
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
