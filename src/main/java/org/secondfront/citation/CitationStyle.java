package org.secondfront.citation;

/**
 * The styles in which works are cited for readers to copy.
 */
public enum CitationStyle {

	/** A full note by the Chicago Manual of Style, 18th edition. */
	CHICAGO_NOTE("chicago-notes-bibliography"),

	/** The entry of a bibliography by the same. */
	CHICAGO_BIBLIOGRAPHY("chicago-notes-bibliography"),

	/** The entry of a list of works cited by the MLA Handbook, 9th edition. */
	MLA("modern-language-association"),

	/** The entry of a list of references by APA Style, 7th edition. */
	APA("apa"),

	/**
	 * A note in a style of our own: for pages of a reference with editions.
	 */
	HOUSE("house");

	private final String file;

	CitationStyle(String file) {
		this.file = file;
	}

	String file() {
		return this.file;
	}

}
