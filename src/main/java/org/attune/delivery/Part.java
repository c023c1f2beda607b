package org.attune.delivery;

import java.nio.file.Path;

/**
 * A file that is published as it lies on disk, but for what delivery changes.
 *
 * @param path below the site's root, with {@code /}: {@code css/tokens.css}
 */
public record Part(String path, Path file) {}
