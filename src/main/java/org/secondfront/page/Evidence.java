package org.secondfront.page;

/**
 * A work that an event or a claim rests on.
 *
 * @param entry its entry in a bibliography, as HTML made when it was published
 * @param locator the places in it; may be empty
 */
public record Evidence(String entry, String locator) {
}
