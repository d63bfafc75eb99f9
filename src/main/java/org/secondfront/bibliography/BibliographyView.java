package org.secondfront.bibliography;

import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.Head;

/**
 * The bibliography.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param count how many works there are
 * @param groups the works by type
 */
record BibliographyView(Head head, List<Crumb> crumbs, int count, List<Group> groups) {

	/**
	 * The works of one type.
	 *
	 * @param id the anchor of the group
	 * @param heading the type, in the plural
	 * @param works the works, in alphabetical order
	 */
	record Group(String id, String heading, List<Work> works) {
	}

	/**
	 * A work.
	 *
	 * @param entry its entry, as HTML made when it was published; its title links to its
	 * page
	 * @param weak whether it is never relied on alone
	 * @param citations how often it is cited
	 */
	record Work(String entry, boolean weak, int citations) {
	}

}
