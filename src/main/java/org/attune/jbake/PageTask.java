package org.attune.jbake;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attune.view.PageKey;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * One file that is to be rendered.
 *
 * @param target the file below the output folder, with {@code /}
 * @param template the template's name in the configuration; null where none is set for the type
 * @param type the document type or the name of the listing, for problems
 * @param model what the template gets; made for each rendering
 * @param key the page as our views know it; empty where only the model tells
 * @param paging the part of the published posts that a page of the index shows
 * @param source the content file, relative to the site's folder; {@code ""} for a listing
 * @param removes files of earlier tasks that stock deletes before it writes this one
 */
record PageTask(
    String target,
    @Nullable String template,
    String type,
    Supplier<TemplateModel> model,
    Optional<PageKey> key,
    Paging paging,
    String source,
    List<String> removes) {}
