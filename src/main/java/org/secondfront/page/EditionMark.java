package org.secondfront.page;

/**
 * An edition, as readers see it.
 *
 * @param number its number
 * @param date when it was published, such as {@code 25 November 2026}
 * @param isoDate the same for machines
 */
public record EditionMark(int number, String date, String isoDate) {
}
