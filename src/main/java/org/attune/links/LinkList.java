package org.attune.links;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What one file names: its links in the order of the file, its ids and names. Kept in few arrays,
 * since a site has many: a reader fills one and empties it for the next file.
 */
public final class LinkList {
  private String path = "";
  private String base = "";
  private boolean hasBase;
  private boolean leavesAlone;
  private int size;
  private LinkKind[] kinds;
  private int[] offsets;
  private int[] ends;
  private byte[] text;
  private final IdSet ids;

  private static LinkKind[] newKinds(int length) {
    LinkKind[] kinds = new LinkKind[length];
    Arrays.fill(kinds, LinkKind.PAGE);
    return kinds;
  }

  /** An empty list, to be filled. */
  public LinkList() {
    kinds = newKinds(64);
    offsets = new int[64];
    ends = new int[64];
    text = new byte[2048];
    ids = new IdSet();
  }

  private LinkList(LinkList other) {
    path = other.path;
    base = other.base;
    hasBase = other.hasBase;
    size = other.size;
    kinds = Arrays.copyOf(other.kinds, size);
    offsets = Arrays.copyOf(other.offsets, size);
    ends = Arrays.copyOf(other.ends, size);
    text = Arrays.copyOf(other.text, size == 0 ? 0 : ends[size - 1]);
    ids = other.ids.copy();
  }

  /**
   * Empties it for another file.
   *
   * @param path the file's path below the site's root, with {@code /} and not encoded
   */
  public void start(String path) {
    this.path = path;
    base = "";
    hasBase = false;
    leavesAlone = false;
    size = 0;
    ids.clear();
  }

  /** Adds a link: UTF-8, character references resolved. Its offset counts bytes of the file. */
  public void add(LinkKind kind, int offset, byte[] bytes, int from, int to) {
    int start = size == 0 ? 0 : ends[size - 1];
    int end = start + (to - from);
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      offsets = Arrays.copyOf(offsets, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    if (end > text.length) {
      text = Arrays.copyOf(text, Math.max(end, text.length * 2));
    }
    System.arraycopy(bytes, from, text, start, to - from);
    kinds[size] = kind;
    offsets[size] = leavesAlone ? ~offset : offset;
    ends[size++] = end;
  }

  /** Adds a link. */
  public void add(LinkKind kind, int offset, String url) {
    byte[] bytes = url.getBytes(StandardCharsets.UTF_8);
    add(kind, offset, bytes, 0, bytes.length);
  }

  /** Adds an element's id; a second one of the same name becomes a note. */
  public void id(int offset, byte[] bytes, int from, int to) {
    if (from < to && !ids.add(IdSet.hash(bytes, from, to) ^ IdSet.ID)) {
      add(LinkKind.SECOND_ID, offset, bytes, from, to);
    }
  }

  /** Adds an id that only its own shadow tree can see. */
  public void shadowId(byte[] bytes, int from, int to) {
    ids.add(IdSet.hash(bytes, from, to) ^ IdSet.SHADOW);
  }

  /** Adds the name of an {@code <a name>}. */
  public void name(byte[] bytes, int from, int to) {
    ids.add(IdSet.hash(bytes, from, to) ^ IdSet.NAME);
  }

  /** Adds the name of an image map. */
  public void map(byte[] bytes, int from, int to) {
    ids.add(IdSet.hash(bytes, from, to) ^ IdSet.MAP);
  }

  /** Sets what the first {@code <base href>} says; later ones are not heard. */
  public void base(String href) {
    if (!hasBase) {
      base = href;
      hasBase = true;
    }
  }

  /** Says whether the links that follow are marked by their author to be left alone. */
  public void leaveAlone(boolean is) {
    leavesAlone = is;
  }

  /** True for a link that its author wants left alone. */
  public boolean isLeftAlone(int link) {
    return offsets[link] < 0;
  }

  /** A copy that stays as it is. */
  public LinkList copy() {
    return new LinkList(this);
  }

  /** The path of the file. */
  public String path() {
    return path;
  }

  /** How many links there are. */
  public int size() {
    return size;
  }

  /** What a link is used for. */
  public LinkKind kind(int link) {
    return kinds[link];
  }

  /** Where it stands: the byte of the file with which its attribute begins. */
  public int offset(int link) {
    return offsets[link] < 0 ? ~offsets[link] : offsets[link];
  }

  /** The address as written, character references resolved. */
  public String url(int link) {
    return new String(text, start(link), ends[link] - start(link), StandardCharsets.UTF_8);
  }

  /** All addresses, one behind the other. */
  String urls() {
    return new String(text, 0, size == 0 ? 0 : ends[size - 1], StandardCharsets.UTF_8);
  }

  String base() {
    return base;
  }

  boolean hasBase() {
    return hasBase;
  }

  byte[] text() {
    return text;
  }

  int start(int link) {
    return link == 0 ? 0 : ends[link - 1];
  }

  int end(int link) {
    return ends[link];
  }

  IdSet ids() {
    return ids;
  }
}
