package org.attune.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** {@code attune new}: begins a page with a draft that explains itself, or a whole site. */
final class NewCommand implements Command {
  @Override
  public String name() {
    return "new";
  }

  @Override
  public String summary() {
    return "begins a site, an article or a quiz that explains itself; never overwrites";
  }

  @Override
  public List<Flag> flags() {
    return List.of(Flag.SITE);
  }

  @Override
  public String operands() {
    return "site|article|quiz NAME";
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws WrongUsage, IOException {
    List<String> words = arguments.operands();
    if (words.size() < 2) {
      throw new WrongUsage("say what and how it is called: attune new article \"Feeling heard\"");
    }
    if (words.get(0).equals("site")) {
      return new NewSite(terminal).begin(String.join(" ", words.subList(1, words.size())));
    }
    Draft draft = Draft.named(words.get(0), String.join(" ", words.subList(1, words.size())));
    Path site = terminal.resolve(arguments.value(Flag.SITE).orElse(""));
    if (!Files.isDirectory(site)) {
      throw new WrongUsage("--site " + arguments.value(Flag.SITE).orElse("") + " is not a folder");
    }
    return write(draft, site.resolve(draft.path()), terminal);
  }

  private static int write(Draft draft, Path file, Terminal terminal) throws IOException {
    Files.createDirectories(file.getParent());
    try {
      Files.writeString(file, draft.text(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      terminal.say(
          "attune: "
              + terminal.shown(file)
              + " is there already, and stays as it is. Choose another name, or write in that"
              + " file.");
      return ExitCode.ERRORS;
    }
    terminal.say("Begun: " + terminal.shown(file));
    terminal.say("Write in it, and watch it with: attune serve");
    terminal.say("It is a draft until its header says: status: published");
    return ExitCode.FINE;
  }
}
