package org.secondfront.ledger;

import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.Filter;
import org.secondfront.page.Head;
import org.secondfront.vocabulary.Verdict;

/**
 * The ledger.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param tally all claims by verdict, whatever is shown
 * @param count how many claims are shown, in words
 * @param filters the ways to narrow it down
 * @param sections the claims by section of the source document, in its order
 */
record LedgerView(Head head, List<Crumb> crumbs, Tally tally, String count, List<Filter> filters,
		List<Section> sections) {

	/**
	 * The claims of a section.
	 *
	 * @param id its anchor
	 * @param heading its heading in the source document
	 * @param claims its claims
	 */
	record Section(String id, String heading, List<Entry> claims) {
	}

	/**
	 * A claim in the ledger.
	 *
	 * @param href its page
	 * @param claim what is claimed
	 * @param verdict what the record says of it, in a word
	 * @param finding the same in sentences
	 */
	record Entry(String href, String claim, Verdict verdict, String finding) {
	}

}
