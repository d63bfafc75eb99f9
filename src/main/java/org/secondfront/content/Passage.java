package org.secondfront.content;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that can be cited by itself: a paragraph, an item of a list, a
 * quotation, a table, a view of one side.
 *
 * @param section the anchor of the nearest heading before it; null before the first
 * @param text its plain text, notes not included; never empty
 */
public record Passage(@Nullable String section, String text) {

}
