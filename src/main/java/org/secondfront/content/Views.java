package org.secondfront.content;

import org.jspecify.annotations.Nullable;

/**
 * Views that stand side by side in a page's text, made to be shown on another page.
 *
 * @param name a name made of the words of the question: the same question has the same
 * @param question the question they answer, in plain text
 * @param section the anchor of the section they stand in; null before the first heading
 * @param html the views as HTML, with headings of the fourth level; their notes lead to
 * the page
 */
public record Views(String name, String question, @Nullable String section, String html) {
}
