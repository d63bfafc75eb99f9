package org.secondfront.content;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.secondfront.vocabulary.PageAddress;

/**
 * A whole tree of content as it was read at one moment: every page in it, and everything
 * that is wrong with it.
 *
 * @param site what {@code site.yaml} says; the defaults for whatever is missing or wrong
 * there
 * @param pages all pages in the order of their addresses, no two of the same address:
 * those of Markdown files and those of entries of YAML files, drafts and faulty ones
 * included
 * @param problems all problems in the order of file, line and column
 * @param damagedFiles the paths of files in which there may be pages that could not be
 * read as such: what was published from them before and is not among the pages now was
 * not necessarily removed
 * @param digest SHA-256 over the paths and bytes of all input files, in hexadecimal;
 * equal exactly when the input was
 */
public record Content(Site site, List<Page> pages, List<Problem> problems, Set<String> damagedFiles, String digest) {

	/** Keep copies, so that nothing changes afterwards. */
	public Content {
		pages = List.copyOf(pages);
		problems = List.copyOf(problems);
		damagedFiles = Set.copyOf(damagedFiles);
	}

	/**
	 * Find the page with the given address. Aliases are not looked at.
	 * @param address the address of the page
	 * @return the page, or empty if there is none
	 */
	public Optional<Page> page(PageAddress address) {
		List<PageAddress> addresses = new AddressView(this.pages);
		int index = Collections.binarySearch(addresses, address);
		return (index >= 0) ? Optional.of(this.pages.get(index)) : Optional.empty();
	}

	/**
	 * Whether anything was found that keeps a change back.
	 * @return whether a problem is an error
	 */
	public boolean hasErrors() {
		return this.problems.stream().anyMatch((problem) -> problem.severity() == Severity.ERROR);
	}

}
