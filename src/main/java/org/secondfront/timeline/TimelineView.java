package org.secondfront.timeline;

import java.time.YearMonth;
import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.Filter;
import org.secondfront.page.Head;

/**
 * The timeline.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param count how many events are shown, in words
 * @param filters the ways to narrow it down
 * @param lanes the lanes that are shown
 * @param years the events by year
 * @param accent the name of the colour of the topic that is shown alone; else empty
 */
record TimelineView(Head head, List<Crumb> crumbs, String count, List<Filter> filters, List<Lane> lanes,
		List<Year> years, String accent) {

	/**
	 * The events of a year.
	 *
	 * @param label the year; {@code Earlier} for events whose beginning is not known
	 * @param months the events by month
	 */
	record Year(String label, List<Month> months) {
	}

	/**
	 * The events of a month.
	 *
	 * @param id its anchor, such as {@code 1944-06}; empty for events of which only the
	 * year is known
	 * @param label the name of the month; empty for events of which only the year is
	 * known
	 * @param events the events, in order
	 */
	record Month(String id, String label, List<EventEntry> events) {

		static String id(YearMonth month) {
			return month.toString();
		}

	}

}
