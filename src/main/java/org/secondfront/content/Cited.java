package org.secondfront.content;

import java.util.List;

import org.secondfront.vocabulary.PageAddress;

/**
 * Sources that bear one statement together: those between two brackets, in a footnote, or
 * in an entry's list.
 *
 * @param at where they are
 * @param items the sources
 */
record Cited(Position at, List<Item> items) {

	/**
	 * One of them.
	 *
	 * @param source the source
	 * @param at where it is named
	 * @param located whether it is said where in it
	 */
	record Item(PageAddress source, Position at, boolean located) {

	}

}
