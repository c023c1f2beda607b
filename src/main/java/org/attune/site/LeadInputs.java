package org.attune.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.inputs.Input;
import org.attune.links.Leads;
import org.attune.store.InputTable;

/** Where a page's links lead, as questions that the next build asks again. */
final class LeadInputs {
  /** The answer where something is there. */
  static final long THERE = 1;

  private static final int HEX = 16;

  private LeadInputs() {}

  /** The numbers of the questions about each page, of which each has the answer {@link #THERE}. */
  static Map<String, int[]> numbers(Map<String, Leads> leads, InputTable questions) {
    Map<String, int[]> numbers = new HashMap<>(2 * leads.size());
    leads.forEach((path, each) -> numbers.put(path, numbers(each, questions)));
    return numbers;
  }

  /** The same for one page. */
  static int[] numbers(Leads leads, InputTable questions) {
    return questions.numbers(of(leads), THERE);
  }

  private static List<Input> of(Leads leads) {
    List<Input> all = new ArrayList<>(leads.files().size() + leads.parts().size());
    for (String path : leads.files()) {
      all.add(new Input(Input.Kind.FILE, path));
    }
    for (Leads.Part part : leads.parts()) {
      String hashes = Long.toHexString(part.hash()) + " " + Long.toHexString(part.decoded());
      all.add(new Input(Input.Kind.PART, part.file(), hashes));
    }
    return all;
  }

  /** The fragment that such a question is about. */
  static Leads.Part part(Input input) {
    String[] hashes = input.detail().split(" ", 2);
    return new Leads.Part(
        input.subject(),
        Long.parseUnsignedLong(hashes[0], HEX),
        Long.parseUnsignedLong(hashes[1], HEX));
  }
}
