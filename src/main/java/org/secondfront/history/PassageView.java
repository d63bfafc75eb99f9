package org.secondfront.history;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Citing;
import org.secondfront.page.Crumb;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;

/**
 * A passage: the words that are cited, what has become of them, and how to cite them.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param title the title of its page
 * @param heading the heading of its section; empty before the first
 * @param number which passage of the page it is, from 1
 * @param of how many there are
 * @param text the words that are shown
 * @param place where they stand, in the text of the page
 * @param missingFrom the number of the edition that was asked for, where it does not have
 * the passage and another is shown; else 0
 * @param now the words as they read now; null if the passage is gone
 * @param removed the edition that has it no longer; null if there is none
 * @param page the page as it is now; null if it was retired
 * @param change how the words that are shown became those of now, or the last; null if
 * they are the same
 * @param wordings every wording there was, the earliest first
 * @param compare the comparison of the two versions of the page; null if there is none
 * @param citing its citations
 */
record PassageView(Head head, List<Crumb> crumbs, String title, String heading, int number, long of, String text,
		String place, int missingFrom, @Nullable Wording now, @Nullable EditionMark removed, @Nullable String page,
		CompareView.@Nullable Row change, List<Wording> wordings, @Nullable String compare,
		Citing citing) implements Headed {

	/**
	 * The words of a passage, for as long as they were the same.
	 *
	 * @param edition the edition that brought them
	 * @param text the words
	 * @param href the passage in that edition
	 * @param shown whether it is the one that is shown
	 */
	record Wording(EditionMark edition, String text, String href, boolean shown) {
	}

}
