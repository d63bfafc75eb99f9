package org.secondfront.content;

import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.Verdict;

/**
 * A claim of the ledger, as a section that treats it shows it.
 *
 * @param address its page
 * @param claim what is claimed
 * @param verdict what the record says of it
 */
public record CheckedClaim(PageAddress address, String claim, Verdict verdict) {

}
