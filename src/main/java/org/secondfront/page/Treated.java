package org.secondfront.page;

/**
 * A place where something is treated.
 *
 * @param href the page, or a section of it
 * @param title the title of the page
 * @param section the heading of the section; empty for the whole page
 * @param sentence why it is named here; may be empty
 */
public record Treated(String href, String title, String section, String sentence) {
}
