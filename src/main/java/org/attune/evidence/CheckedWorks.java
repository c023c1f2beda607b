package org.attune.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Works of a file that was checked when it was made, as is the one that comes with Attune: a work
 * is read when it is cited. Its group of keys begins in a line of its own, two spaces in, with its
 * id.
 */
final class CheckedWorks implements Works {
  private static final byte[] BEGIN = bytes("\n  {\n    \"id\": \"");
  private static final byte[] END = bytes("\n  }");

  private final byte[] json;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, Work> read = new ConcurrentHashMap<>();

  /**
   * The works of a file.
   *
   * @param json in UTF-8
   */
  CheckedWorks(byte[] json) {
    this.json = json;
    for (int at = find(BEGIN, 0); at < json.length; at = find(BEGIN, at + 1)) {
      int id = at + BEGIN.length;
      places.put(text(id, find(new byte[] {'"'}, id)), at);
    }
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  /** Where some bytes stand; the file's length where they don't. */
  private int find(byte[] bytes, int from) {
    for (int at = from; at < json.length; at++) {
      if (json[at] == bytes[0] && standsAt(at, bytes)) {
        return at;
      }
    }
    return json.length;
  }

  private boolean standsAt(int at, byte[] bytes) {
    int same = 1;
    while (same < bytes.length && at + same < json.length && json[at + same] == bytes[same]) {
      same++;
    }
    return same == bytes.length;
  }

  private String text(int from, int to) {
    return new String(json, from, to - from, StandardCharsets.UTF_8);
  }

  @Override
  public Set<String> ids() {
    return Collections.unmodifiableSet(places.keySet());
  }

  @Override
  public @Nullable Work find(String id) {
    Integer at = places.get(id);
    return at == null ? null : read.computeIfAbsent(id, unused -> workAt(at));
  }

  private Work workAt(int at) {
    return WorkReader.checked(text(at, find(END, at) + END.length));
  }
}
