package org.secondfront.history;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Crumb;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;

/**
 * The versions of a page.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param title the title of the page
 * @param href the page; null if it was retired
 * @param versions its versions, the newest first
 */
record HistoryView(Head head, List<Crumb> crumbs, String title, @Nullable String href, List<Version> versions) {

	/**
	 * A version.
	 *
	 * @param edition the edition that brought it
	 * @param what what was done, in a word or two
	 * @param href the page as it stood then
	 * @param compare where it stands beside the version before; null for the first
	 * @param wording whether nothing but words changed
	 * @param correction the correction that came with it; null if none did
	 * @param parts what changed, part by part
	 * @param ended the edition that retired the page after this version; null if none did
	 */
	record Version(EditionMark edition, String what, String href, @Nullable String compare, boolean wording,
			@Nullable String correction, List<ChangeView.Part> parts, @Nullable Integer ended) {
	}

}
