package org.attune.site;

import java.util.Map;
import java.util.Optional;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.links.Leads;
import org.attune.store.InputTable;

/**
 * Tells which kept pages and files need not be looked at for broken links: those that led to what
 * is there still.
 *
 * @param pages by their paths
 * @param files all others
 * @param questions of the last build
 */
record KeptLinks(Map<String, RememberedPage> pages, KeptFiles files, InputTable questions)
    implements Leads.Settled {

  /** For questions that were answered already; one that was not has no answer. */
  private static final InputTable.Answers UNASKED =
      new InputTable.Answers() {
        @Override
        public boolean stands(Input input) {
          return false;
        }

        @Override
        public long now(Input input) {
          return Fingerprint.ABSENT;
        }
      };

  private Optional<int[]> leads(String path) {
    RememberedPage page = pages.get(path);
    return page == null ? files.leads(path) : page.leads();
  }

  @Override
  public boolean has(String path) {
    return leads(path).isPresent();
  }

  @Override
  public boolean holds(String path, Leads.Ground ground) {
    Optional<int[]> leads = leads(path);
    return leads.isPresent() && questions.hold(leads.get(), on(ground));
  }

  /**
   * What the links of a page or file lead to, for the next build.
   *
   * @param seen the numbers of what those lead to that were looked at, by their paths; of others,
   *     all is there still
   * @param next the table of the next build
   * @return empty where a link is broken
   */
  Optional<int[]> left(String path, Map<String, int[]> seen, InputTable next) {
    int[] now = seen.get(path);
    return now == null
        ? leads(path)
            .filter(leads -> questions.hold(leads, UNASKED))
            .map(leads -> next.carried(questions, leads))
        : Optional.of(now);
  }

  private InputTable.Answers on(Leads.Ground ground) {
    return new InputTable.Answers() {
      /** The anchors of a page that stays as it is stay, too. */
      @Override
      public boolean stands(Input input) {
        return input.kind() == Input.Kind.PART && pages.containsKey(input.subject());
      }

      @Override
      public long now(Input input) {
        String path = input.subject();
        boolean there =
            input.kind() == Input.Kind.FILE
                ? ground.has(path) && !ground.moves(path)
                : ground.answers(LeadInputs.part(input));
        return there ? LeadInputs.THERE : Fingerprint.ABSENT;
      }
    };
  }
}
