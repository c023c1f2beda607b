/** Tests of the reports about links; they must import nothing of a site. */
@NullMarked
package org.attune.links.report;

import org.jspecify.annotations.NullMarked;
