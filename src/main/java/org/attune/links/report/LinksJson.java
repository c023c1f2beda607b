package org.attune.links.report;

import java.util.List;
import org.attune.links.Finding;
import org.attune.problem.Json;

/** Findings as one JSON object: how many links were looked at, and what was found. */
final class LinksJson {
  private LinksJson() {}

  static String write(long checked, List<Finding> findings) {
    StringBuilder json = new StringBuilder(128 + findings.size() * 320);
    json.append("{\n  \"checked\": ").append(checked).append(",\n  \"findings\": [");
    String separator = "\n    ";
    for (Finding finding : findings) {
      json.append(separator);
      append(json, finding);
      separator = ",\n    ";
    }
    return json.append(findings.isEmpty() ? "" : "\n  ").append("]\n}\n").toString();
  }

  private static void append(StringBuilder json, Finding finding) {
    json.append("{\"page\": ").append(Json.string(finding.page()));
    json.append(", \"line\": ").append(finding.position().line());
    json.append(", \"column\": ").append(finding.position().column());
    json.append(", \"source\": ").append(source(finding));
    json.append(", \"url\": ").append(Json.string(finding.url()));
    json.append(", \"level\": ").append(Json.string(finding.level().word()));
    json.append(", \"rule\": ").append(Json.string(finding.rule()));
    json.append(", \"message\": ").append(Json.string(finding.sentences()));
    json.append(", \"fix\": ");
    json.append(finding.fix().isEmpty() ? "null" : Json.string(finding.fix())).append('}');
  }

  private static String source(Finding finding) {
    return finding
        .source()
        .map(
            source ->
                "{\"path\": %s, \"line\": %s, \"column\": %s}"
                    .formatted(
                        Json.string(source.path()),
                        source.position().line(),
                        source.position().column()))
        .orElse("null");
  }
}
