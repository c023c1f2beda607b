/** Tests of an editor's rules. */
package org.attune.review;
