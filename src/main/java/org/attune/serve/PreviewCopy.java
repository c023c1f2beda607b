package org.attune.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The copy of a page that the preview hands out: with its script, and with a content policy that
 * lets this script work. The page on disk stays as it was built.
 *
 * <p>Pages are read as Latin-1, which keeps every byte of any encoding that holds ASCII.
 */
final class PreviewCopy {
  private static final Pattern POLICY =
      Pattern.compile(
          "<meta\\b[^>]*\\bhttp-equiv\\s*=\\s*[\"']?Content-Security-Policy\\b[^>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENT =
      Pattern.compile("\\bcontent\\s*=\\s*([\"'])(.*?)\\1", Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("</head\\s*>|<body\\b|</body\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(\\s(?:href|src)\\s*=\\s*[\"'])(?![a-z][a-z0-9+.-]*:|[/#\"'])",
          Pattern.CASE_INSENSITIVE);

  private PreviewCopy() {}

  /** The copy of a page that bears the id of what is shown. */
  static byte[] of(byte[] page, String id) {
    return bytes(withScript(withOpenPolicy(text(page)), id));
  }

  /** The same for the page that stands for any missing one: its links begin at the root. */
  static byte[] ofNotFound(byte[] page, String id) {
    return of(bytes(RELATIVE.matcher(text(page)).replaceAll("$1/")), id);
  }

  private static String withScript(String html, String id) {
    String script =
        "<script src=\"" + Answers.SCRIPT + "\" data-shown=\"" + id + "\" defer></script>\n";
    Matcher end = END.matcher(html);
    int at = end.find() ? end.start() : html.length();
    return html.substring(0, at) + script + html.substring(at);
  }

  private static String withOpenPolicy(String html) {
    return POLICY.matcher(html).replaceAll(meta -> Matcher.quoteReplacement(opened(meta.group())));
  }

  private static String opened(String meta) {
    Matcher content = CONTENT.matcher(meta);
    if (!content.find()) {
      return meta;
    }
    String policy = ContentPolicy.open(content.group(2).replace("&#39;", "'"));
    return meta.substring(0, content.start())
        + "content=\""
        + policy.replace("\"", "&quot;")
        + "\""
        + meta.substring(content.end());
  }

  private static String text(byte[] page) {
    return new String(page, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String html) {
    return html.getBytes(StandardCharsets.ISO_8859_1);
  }
}
