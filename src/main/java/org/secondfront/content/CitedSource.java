package org.secondfront.content;

import java.util.List;

import org.secondfront.citation.Locator;
import org.secondfront.vocabulary.PageAddress;

/**
 * A source as one note cites it.
 *
 * @param source the page of the source
 * @param locators the places in it; empty when the whole is meant
 */
public record CitedSource(PageAddress source, List<Locator> locators) {

	/** Keep a copy, so that nothing changes afterwards. */
	public CitedSource {
		locators = List.copyOf(locators);
	}

}
