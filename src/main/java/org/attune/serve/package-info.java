/**
 * The local preview: builds a site whenever its sources change, serves it to this machine's browser
 * and shows problems over the page. {@link org.attune.serve.Preview} is the way in.
 *
 * <p>Stands beside the pipeline and uses its end, package {@code site}. It must not import {@code
 * jbake} or {@code cli}, print, read the environment or exit: a listener hears what happens.
 */
@NullMarked
package org.attune.serve;

import org.jspecify.annotations.NullMarked;
