package org.secondfront.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Crumb;
import org.secondfront.page.Evidence;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;
import org.secondfront.page.Lead;
import org.secondfront.page.PageText;
import org.secondfront.page.Treated;
import org.secondfront.vocabulary.Verdict;

/**
 * The page of a claim.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param accent the name of its topic's colour; empty if it has no topic
 * @param page what every page shows
 * @param claim what is claimed
 * @param verdict what the record says of it, in a word
 * @param finding the same in sentences
 * @param section the section of the source document, with the ledger narrowed down to it
 * @param treatedIn where the matter is treated
 * @param evidence what the finding rests on
 * @param previous the claim before it in the ledger
 * @param next the claim after it
 */
record ClaimView(Head head, List<Crumb> crumbs, String accent, PageText page, String claim, Verdict verdict,
		String finding, Lead section, List<Treated> treatedIn, List<Evidence> evidence, @Nullable Lead previous,
		@Nullable Lead next) implements Headed {
}
