package org.secondfront.search;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * What a page must have, as a query that the index answers alone, and what must be
 * checked of each page besides: the index knows no order of words.
 *
 * @param indexed the query to the index; empty if there is nothing to look for
 * @param checked the query that pages must answer besides; empty for none
 */
record Sought(String indexed, String checked) {

	static final Sought NOTHING = new Sought("", "");

	private static final Pattern LEXEME = Pattern.compile("'([^']+)'");

	private static final Pattern ORDER = Pattern.compile("<(?:-|\\d+)>");

	/**
	 * Look for words.
	 * @param wanted the words, as a query of PostgreSQL; may be empty
	 * @param unwanted what must not be there, likewise
	 */
	static Sought of(String wanted, String unwanted) {
		return of(wanted, unwanted, "(" + loose(wanted) + ")");
	}

	/**
	 * Look for words in names and headings.
	 * @param wanted the words, as a query of PostgreSQL; may be empty
	 * @param unwanted what must not be there, likewise
	 */
	static Sought inNames(String wanted, String unwanted) {
		return marked("head=", wanted, unwanted);
	}

	/**
	 * Look for words in texts that have them often.
	 * @param wanted the words, as a query of PostgreSQL; may be empty
	 * @param unwanted what must not be there, likewise
	 */
	static Sought often(String wanted, String unwanted) {
		return marked("often=", wanted, unwanted);
	}

	private static Sought marked(String mark, String wanted, String unwanted) {
		return of(wanted, unwanted, "(" + LEXEME.matcher(loose(wanted)).replaceAll("'" + mark + "$1'") + ")");
	}

	private static Sought of(String wanted, String unwanted, String indexed) {
		if (wanted.isEmpty()) {
			return NOTHING;
		}
		String without = unwanted.isEmpty() ? "" : "&!(" + unwanted + ")";
		if (!isOrdered(wanted) && !isOrdered(unwanted)) {
			return new Sought(indexed + without, "");
		}
		// whoever has both words may yet not have the phrase that is unwanted
		return new Sought(indexed + (isOrdered(unwanted) ? "" : without), "(" + wanted + ")" + without);
	}

	private static boolean isOrdered(String query) {
		return query.indexOf('<') >= 0;
	}

	private static String loose(String query) {
		return isOrdered(query) ? ORDER.matcher(query).replaceAll("&") : query;
	}

	/** The same, or a mark. */
	Sought or(String mark) {
		if (mark.isEmpty()) {
			return this;
		}
		return new Sought(this.indexed.isEmpty() ? mark : "(" + this.indexed + ")|" + mark,
				this.checked.isEmpty() ? "" : "(" + this.checked + ")|" + mark);
	}

	/** The same, and marks. */
	Sought and(Collection<String> marks) {
		return (marks.isEmpty() || isNothing()) ? this
				: new Sought("(" + this.indexed + ")&" + String.join("&", marks), this.checked);
	}

	boolean isNothing() {
		return this.indexed.isEmpty();
	}

}
