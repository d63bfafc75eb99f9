package org.secondfront.citation;

import java.util.List;

/**
 * One use of a source in a note.
 *
 * @param source the source
 * @param locators the places in it; empty when the whole is meant
 */
public record CitedSource(Source source, List<Locator> locators) {

	/** Keep a copy, so that nothing changes afterwards. */
	public CitedSource {
		locators = List.copyOf(locators);
	}

}
