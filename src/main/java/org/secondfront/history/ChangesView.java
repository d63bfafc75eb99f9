package org.secondfront.history;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Crumb;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;

/**
 * What changed, by edition.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param lead what is listed, in a sentence
 * @param editions the editions, the newest first
 * @param earlier where earlier changes are listed; null if there are none
 * @param later where later ones are; null if there are none
 */
record ChangesView(Head head, List<Crumb> crumbs, String lead, List<Edition> editions, @Nullable String earlier,
		@Nullable String later) {

	/**
	 * An edition.
	 *
	 * @param mark its number and date
	 * @param message why, in the publisher's words; may be empty
	 * @param counts what it did, in numbers
	 * @param restores the edition it repeats; null if none
	 * @param changes the changes that are listed
	 * @param more how many more there are; 0 if all are listed
	 * @param href all of them
	 */
	record Edition(EditionMark mark, String message, String counts, @Nullable Integer restores,
			List<ChangeView> changes, long more, String href) {
	}

}
