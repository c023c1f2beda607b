package org.attune.site;

import java.util.Optional;
import org.attune.links.ExternalLink;
import org.attune.links.Finding;

/**
 * A link of a site to another.
 *
 * @param source where an author wrote it; empty where that is not found
 */
public record OutsideLink(ExternalLink link, Optional<Finding.Source> source) {}
