package org.attune.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one thread has found in the files that it checked. Belongs to one thread at a time. */
public final class Sheet {
  /** Numbers for one fragment of another page: page, link, target, hash as written and decoded. */
  static final int PENDING = 5;

  private final boolean keepsExternal;
  private final boolean keepsLeads;
  private int[] leads = new int[512];
  private int leadsSize;
  private final List<BrokenLink> broken = new ArrayList<>();
  private final List<ExternalLink> external = new ArrayList<>();
  private final Set<String> plainHttp = new HashSet<>();
  private final List<String> manifests = new ArrayList<>();
  private long[] pending = new long[PENDING * 256];
  private int pendingSize;
  private long checked;
  byte[] scratch = new byte[1024];

  /**
   * An empty sheet.
   *
   * @param keepsExternal true to keep the links that leave the site, to be probed
   * @param keepsLeads true to keep where each page's links lead
   */
  public Sheet(boolean keepsExternal, boolean keepsLeads) {
    this.keepsExternal = keepsExternal;
    this.keepsLeads = keepsLeads;
  }

  /** What is broken, in the order in which it was found. */
  public List<BrokenLink> broken() {
    return broken;
  }

  /** The links that leave the site. */
  public List<ExternalLink> external() {
    return external;
  }

  /** Paths that some page calls its app's manifest. */
  public List<String> manifests() {
    return manifests;
  }

  /** How many links were looked at. */
  public long checked() {
    return checked;
  }

  void count() {
    checked++;
  }

  void add(BrokenLink link) {
    broken.add(link);
  }

  void addManifest(String path) {
    manifests.add(path);
  }

  /** An address that is not encrypted is said at the first place that this sheet has for it. */
  void addPlainHttp(LinkList page, int link, String url) {
    if (page.kind(link) == LinkKind.PAGE && plainHttp.add(url)) {
      add(BrokenLink.at(page, link, url, BreakReason.PLAIN_HTTP, "", ""));
    }
  }

  boolean keepsExternal() {
    return keepsExternal;
  }

  void addExternal(ExternalLink link) {
    external.add(link);
  }

  /** Notes that a page has a link to a file. */
  void addLead(int page, int target) {
    if (!keepsLeads || page < 0) {
      return;
    }
    if (leadsSize == leads.length) {
      leads = Arrays.copyOf(leads, leadsSize * 2);
    }
    leads[leadsSize++] = page;
    leads[leadsSize++] = target;
  }

  int leadsSize() {
    return leadsSize;
  }

  int lead(int at) {
    return leads[at];
  }

  void addPending(int page, int link, int target, long hash, long decoded) {
    if (pendingSize == pending.length) {
      pending = Arrays.copyOf(pending, pendingSize * 2);
    }
    pending[pendingSize++] = page;
    pending[pendingSize++] = link;
    pending[pendingSize++] = target;
    pending[pendingSize++] = hash;
    pending[pendingSize++] = decoded;
  }

  int pendingSize() {
    return pendingSize;
  }

  long pending(int at) {
    return pending[at];
  }
}
