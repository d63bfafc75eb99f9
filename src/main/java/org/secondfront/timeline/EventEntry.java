package org.secondfront.timeline;

/**
 * An event in a list.
 *
 * @param href its page
 * @param title its title
 * @param summary what happened
 * @param dates when, in words
 * @param isoDates the same for machines
 * @param lane its lane
 */
record EventEntry(String href, String title, String summary, String dates, String isoDates, Lane lane) {
}
