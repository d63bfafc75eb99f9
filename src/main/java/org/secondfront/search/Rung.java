package org.secondfront.search;

/**
 * How far search had to go to find something. Each rung is said on the page.
 */
enum Rung {

	/** Nothing was asked yet. */
	NOT_ASKED,

	/** Pages that have all the words, or go by the name. */
	ALL,

	/** Pages that have some of the words. */
	ANY,

	/** Pages that have the words after a correction. */
	CORRECTED,

	/** Pages of the same time. */
	SAME_PERIOD,

	/** Pages of the same place. */
	SAME_PLACE,

	/** Nothing. */
	NOTHING,

	/** The database took too long. */
	TOO_LONG;

	/** Whether nothing was missed: no search on such a rung counts as one in vain. */
	boolean isSure() {
		return this == NOT_ASKED || this == ALL || this == CORRECTED;
	}

}
