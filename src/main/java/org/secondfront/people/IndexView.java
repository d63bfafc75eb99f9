package org.secondfront.people;

import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.Head;

/**
 * An index of people, places or terms.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param title its title
 * @param count how many entries there are
 * @param groups the entries by initial letter
 */
record IndexView(Head head, List<Crumb> crumbs, String title, int count, List<Group> groups) {

	/**
	 * The entries of one letter.
	 *
	 * @param letter the letter
	 * @param entries the entries, in order
	 */
	record Group(String letter, List<Entry> entries) {
	}

	/**
	 * An entry of an index.
	 *
	 * @param href its page
	 * @param title what the index calls it, such as {@code Stalin, Joseph}
	 * @param note dates of life, or the name today; may be empty
	 * @param summary its summary
	 */
	record Entry(String href, String title, String note, String summary) {
	}

}
