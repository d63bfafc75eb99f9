package org.secondfront.previews;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A card.
 *
 * @param href the page, or the section of it
 * @param kind what it is, such as {@code Article}
 * @param within the title of the page, where the card is of a section; else the short
 * name of its topic, if it has one; may be empty
 * @param title the title of the page, or the heading of the section
 * @param accent the name of the colour of its topic; empty if it has none
 * @param facts dates, place, role and the like, as its kind has them
 * @param gist the first sentence of the section or of the summary; may be empty
 * @param entry the entry of a work in a bibliography, as HTML made when it was published;
 * empty for what is no work
 * @param why why it is linked here; null if no relation says so
 */
record PreviewView(String href, String kind, String within, String title, String accent, List<String> facts,
		String gist, String entry, @Nullable Why why) {

	/**
	 * A relation of the linking page to this one.
	 *
	 * @param words how the linking page is related to this one, such as {@code led to}
	 * @param because the reason
	 */
	record Why(String words, String because) {
	}

}
