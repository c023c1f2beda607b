package org.attune.site;

import java.util.HashMap;
import java.util.Map;
import org.attune.inputs.Input;
import org.attune.links.Leads;

/** Where a page's links lead, as questions that the next build asks again. */
final class LeadInputs {
  /** The answer where something is there. */
  static final long THERE = 1;

  private static final int HEX = 16;

  private LeadInputs() {}

  static Map<Input, Long> of(Leads leads) {
    Map<Input, Long> all = new HashMap<>();
    leads.files().forEach(path -> all.put(new Input(Input.Kind.FILE, path), THERE));
    leads
        .parts()
        .forEach(
            part ->
                all.put(
                    new Input(
                        Input.Kind.PART,
                        part.file(),
                        Long.toHexString(part.hash()) + " " + Long.toHexString(part.decoded())),
                    THERE));
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
