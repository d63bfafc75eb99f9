package org.secondfront.site;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.ledger.Tally;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;
import org.secondfront.page.Lead;
import org.secondfront.timeline.Ribbon;

/**
 * The home page.
 *
 * @param head its head
 * @param topics the topics, in reading order
 * @param begin the first article to read; null if there is none
 * @param trails a few trails; the note of each tells how long it is
 * @param timeline the timeline's outline; null if there is none
 * @param tally the claims checked, by verdict
 * @param changed the last edition that changed facts; null if none did
 * @param changes what it changed; the note of each tells what
 * @param counts what the reference holds, such as {@code 6 articles}, each with its index
 */
record HomeView(Head head, List<Topic> topics, @Nullable Lead begin, List<Lead> trails, @Nullable Ribbon timeline,
		Tally tally, @Nullable EditionMark changed, List<Lead> changes, List<Lead> counts) {

	/**
	 * A topic on the home page.
	 *
	 * @param href its page
	 * @param number its place, from 1
	 * @param label its short name
	 * @param title its title
	 * @param accent the name of its colour
	 * @param summary its summary
	 * @param articles how many articles it has, in words such as {@code 1 article}
	 * @param years the years it spans; empty if not told
	 */
	record Topic(String href, int number, String label, String title, String accent, String summary, String articles,
			String years) {
	}

}
