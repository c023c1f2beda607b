/**
 * The rules of an editor: how hard a text is to read, whether a review is due, and how old a proof
 * of a phone number is. Pure: texts and dates in, findings out.
 *
 * <p>Package {@code site} asks it about each page. May import {@code problem} only.
 */
@NullMarked
package org.attune.review;

import org.jspecify.annotations.NullMarked;
