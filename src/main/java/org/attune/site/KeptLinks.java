package org.attune.site;

import java.util.Map;
import java.util.Optional;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.links.Leads;
import org.attune.store.InputTable;

/**
 * Tells which kept pages need not be looked at for broken links: those that led to what is there
 * still.
 *
 * @param pages by their paths
 * @param questions of the last build
 */
record KeptLinks(Map<String, RememberedPage> pages, InputTable questions) implements Leads.Settled {

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

  @Override
  public boolean has(String path) {
    RememberedPage page = pages.get(path);
    return page != null && page.leads().isPresent();
  }

  @Override
  public boolean holds(String path, Leads.Ground ground) {
    Optional<int[]> leads = Optional.ofNullable(pages.get(path)).flatMap(RememberedPage::leads);
    return leads.isPresent() && questions.hold(leads.get(), on(ground));
  }

  /** What the links of a page led to that was not looked at, since all of it is there still. */
  Optional<int[]> unread(RememberedPage page) {
    return page.leads().filter(leads -> questions.hold(leads, UNASKED));
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
