package org.secondfront.bibliography;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Citing;
import org.secondfront.page.Crumb;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;

/**
 * The page of a source.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param title its title
 * @param entry its entry in a bibliography, as HTML made when it was published
 * @param type what it is, in words such as {@code Newspaper article}
 * @param url where it can be read; null if not on the web
 * @param host the name of that site
 * @param archived an archived copy; null if there is none
 * @param accessed when it was last looked at, in words; null if not told
 * @param note what readers should know about it; null if nothing
 * @param weak whether it is never relied on alone
 * @param citing how it is cited
 * @param citedIn the pages that cite it
 * @param changed the edition in which the record last changed
 */
record SourceView(Head head, List<Crumb> crumbs, String title, String entry, String type, @Nullable String url,
		@Nullable String host, @Nullable String archived, @Nullable String accessed, @Nullable String note,
		boolean weak, Citing citing, List<CitingPage> citedIn, EditionMark changed) {

	/**
	 * A page that cites the source.
	 *
	 * @param href the page
	 * @param title its title
	 * @param kind what it is, in a word
	 * @param uses where it does so
	 */
	record CitingPage(String href, String title, String kind, List<Use> uses) {
	}

	/**
	 * One use of the source.
	 *
	 * @param href the note
	 * @param note its number
	 * @param section the heading it stands under; empty before the first
	 * @param locator the places in the source; may be empty
	 */
	record Use(String href, int note, String section, String locator) {
	}

}
