package org.secondfront.timeline;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Topic;

/**
 * An event in a list.
 *
 * @param href its page
 * @param title its title
 * @param summary what happened
 * @param dates when, in words
 * @param isoDate the same for machines; null for a span, which HTML has no word for
 * @param lane its lane
 * @param topic its topic; null if it has none
 */
record EventEntry(String href, String title, String summary, String dates, @Nullable String isoDate, Lane lane,
		@Nullable Topic topic) {
}
