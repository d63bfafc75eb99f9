package org.secondfront.trails;

import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.Head;

/**
 * The list of trails.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param trails the trails, in order
 */
record TrailsView(Head head, List<Crumb> crumbs, List<Entry> trails) {

	/**
	 * A trail in the list.
	 *
	 * @param href its page
	 * @param title its title
	 * @param steps how many steps it has, in words
	 * @param summary what it leads through
	 */
	record Entry(String href, String title, String steps, String summary) {
	}

}
