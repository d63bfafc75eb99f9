package org.secondfront.page;

/**
 * A step of the way from the home page to the page at hand.
 *
 * @param label what it says
 * @param href where it leads; empty for the page at hand
 */
public record Crumb(String label, String href) {
}
