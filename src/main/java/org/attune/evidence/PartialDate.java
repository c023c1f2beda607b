package org.attune.evidence;

/**
 * A date of which the end may not be known.
 *
 * @param year as printed: {@code 2018}
 * @param month from 1 to 12; 0 where it is not known
 * @param day from 1 to 31; 0 where it is not known
 */
record PartialDate(String year, int month, int day) {}
