package org.attune.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.attune.links.LinkKind;
import org.attune.links.LinkList;

/** The addresses in what a page says as data: JSON-LD, import maps, a web app's manifest. */
final class StructuredData {
  /**
   * Properties of schema.org whose text is an address.
   *
   * @see <a href="https://schema.org/URL">schema.org, URL</a>
   */
  private static final Set<String> ADDRESSES =
      Set.of(
          "url",
          "image",
          "logo",
          "sameAs",
          "contentUrl",
          "thumbnailUrl",
          "embedUrl",
          "item",
          "mainEntityOfPage",
          "license",
          "photo",
          "screenshot",
          "discussionUrl",
          "downloadUrl",
          "installUrl",
          "codeRepository",
          "hasMap",
          "menu",
          "hasMenu",
          "thumbnail",
          "target",
          "primaryImageOfPage",
          "publishingPrinciples",
          "relatedLink",
          "significantLink",
          "isBasedOn",
          "acquireLicensePage",
          "usageInfo",
          "ticketUrl",
          "paymentUrl",
          "trackingUrl",
          "serviceUrl",
          "replyToUrl",
          "schemaVersion",
          "archivedAt",
          "correctionsPolicy",
          "ethicsPolicy",
          "masthead",
          "missionCoveragePrioritiesPolicy",
          "ownershipFundingInfo",
          "actionableFeedbackPolicy",
          "diversityPolicy",
          "unnamedSourcesPolicy",
          "verificationFactCheckingPolicy",
          "releaseNotes",
          "softwareHelp",
          "associatedMedia",
          "maps",
          "map",
          "applicationSuite",
          "featureList",
          "urlTemplate",
          "image_url");

  /** Things whose {@code @id} is where they are found. */
  private static final Set<String> FOUND_AT_ID = Set.of("item", "mainEntityOfPage");

  private StructuredData() {}

  /** Adds what a {@code <script type=application/ld+json>} names. */
  static void linkedData(String json, int offset, LinkList links) {
    JsonAddresses.read(
        json,
        (keys, value, at) -> {
          LinkKind kind = kind(keys);
          if (kind != LinkKind.ID && !value.isBlank() && value.indexOf('{') < 0 && mayBe(value)) {
            links.add(kind, offset + bytes(json, at), value);
          }
        });
  }

  /** What a string is; {@link LinkKind#ID} for what is no address. */
  private static LinkKind kind(List<String> keys) {
    int last = keys.size() - 1;
    if (last < 0 || keys.contains("@context")) {
      return LinkKind.ID;
    }
    String key = keys.get(last);
    if (key.equals("@id")) {
      return last > 0 && FOUND_AT_ID.contains(keys.get(last - 1)) ? LinkKind.THING : LinkKind.ID;
    }
    return ADDRESSES.contains(key) ? LinkKind.DATA : LinkKind.ID;
  }

  /** An author may give a name where an address may stand too. */
  private static boolean mayBe(String value) {
    return value.indexOf(' ') < 0 && (value.indexOf('/') >= 0 || value.indexOf('.') > 0);
  }

  /** Adds what a {@code <script type=importmap>} names. */
  static void importMap(String json, int offset, LinkList links) {
    JsonAddresses.read(
        json,
        (keys, value, at) -> {
          boolean folder = value.endsWith("/");
          boolean target = keys.contains("imports") || keys.contains("scopes");
          if (target && !folder) {
            links.add(LinkKind.SCRIPT, offset + bytes(json, at), value);
          }
        });
  }

  /**
   * Adds what a web app's manifest names.
   *
   * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
   */
  static void manifest(String json, LinkList links) {
    JsonAddresses.read(
        json,
        (keys, value, at) -> {
          String key = keys.isEmpty() ? "" : keys.get(keys.size() - 1);
          boolean picture = key.equals("src");
          boolean page = keys.size() == 1 && key.equals("start_url");
          boolean shortcut = keys.size() == 2 && key.equals("url");
          boolean action = keys.size() == 2 && key.equals("action");
          if (picture || page || shortcut || action) {
            links.add(picture ? LinkKind.IMAGE : LinkKind.DATA, bytes(json, at), value);
          }
        });
  }

  /**
   * Adds what a feed in JSON names.
   *
   * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a>
   */
  static void feed(String json, LinkList links) {
    Set<String> names =
        Set.of(
            "home_page_url",
            "feed_url",
            "next_url",
            "icon",
            "favicon",
            "url",
            "external_url",
            "image",
            "banner_image",
            "avatar");
    JsonAddresses.read(
        json,
        (keys, value, at) -> {
          String key = keys.isEmpty() ? "" : keys.get(keys.size() - 1);
          if (names.contains(key)) {
            links.add(LinkKind.FEED, bytes(json, at), value);
          }
        });
  }

  private static int bytes(String text, int chars) {
    return text.substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
  }
}
