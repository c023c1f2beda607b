package org.attune.quiz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.quiz.SelfAssessment.Answer;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Scale;

/**
 * Tells whether two versions of a self-assessment ask the same things in the same words: only then
 * may answers given to them stand side by side. Feedback, headings and settings of scoring don't
 * count, so that a typing mistake can be mended there without a break.
 */
public final class Fingerprint {
  /** Bytes that are kept of the hash: enough, since only versions of one quiz are told apart. */
  private static final int BYTES = 8;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private Fingerprint() {}

  /** Sixteen hexadecimal digits, the same on each machine. */
  public static String of(SelfAssessment quiz) {
    MessageDigest digest = sha256();
    parts(quiz).forEach(part -> add(digest, part));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static List<String> parts(SelfAssessment quiz) {
    List<String> parts = new ArrayList<>();
    parts.add(Integer.toString(quiz.lowest()));
    quiz.answers().stream().map(Answer::label).forEach(parts::add);
    parts.add(quiz.doesNotApply().orElse(""));
    for (Scale scale : quiz.scales()) {
      parts.add(scale.id());
      for (Item item : scale.items()) {
        parts.add(item.reversed() ? "-" : "+");
        parts.add(item.text().text());
      }
    }
    return parts;
  }

  /** Each part with its length before it, so that no two lists of parts run into one. */
  private static void add(MessageDigest digest, String part) {
    String plain =
        Normalizer.normalize(SPACES.matcher(part).replaceAll(" ").strip(), Normalizer.Form.NFC);
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
