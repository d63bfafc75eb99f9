package org.secondfront.page;

/**
 * A link with what a reader may want to know before following it.
 *
 * @param href where it leads
 * @param title what it says
 * @param note what more there is to say; may be empty
 */
public record Lead(String href, String title, String note) {
}
