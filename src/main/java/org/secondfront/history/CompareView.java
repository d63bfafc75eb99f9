package org.secondfront.history;

import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;

/**
 * Two versions of a page, side by side.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param title the title of the page
 * @param from the earlier version
 * @param to the later version
 * @param choices every version, to choose from
 * @param parts the parts that differ, in the order of the page
 */
record CompareView(Head head, List<Crumb> crumbs, String title, Side from, Side to, List<EditionMark> choices,
		List<Part> parts) {

	/**
	 * One of the two versions.
	 *
	 * @param edition the edition that brought it
	 * @param href the page as it stood then
	 */
	record Side(EditionMark edition, String href) {
	}

	/**
	 * A part of the page that differs.
	 *
	 * @param name its name
	 * @param rows its blocks, side by side
	 */
	record Part(String name, List<Row> rows) {
	}

	/**
	 * Two blocks that correspond.
	 *
	 * @param before the words on the earlier side; empty if the block is new
	 * @param after the words on the later side; empty if the block is gone
	 * @param same how many blocks that are alike stand here, not shown; 0 for a
	 * difference
	 */
	record Row(List<Run> before, List<Run> after, int same) {
	}

	/**
	 * Some words in a row.
	 *
	 * @param text the words
	 * @param changed whether they are on this side alone
	 */
	record Run(String text, boolean changed) {
	}

}
