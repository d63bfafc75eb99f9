package org.secondfront.page;

/**
 * A relation, as one end shows it.
 *
 * @param words how the page at hand is related to the other, such as {@code led to}
 * @param href the other page
 * @param title its title
 * @param because the reason, a sentence
 * @param accent the name of its topic's colour; empty if it has none
 */
public record Related(String words, String href, String title, String because, String accent) {
}
