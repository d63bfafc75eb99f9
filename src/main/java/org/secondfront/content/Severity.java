package org.secondfront.content;

import java.util.Locale;

/**
 * What a problem means for publishing.
 */
public enum Severity {

	/** The change is held back; the last published version stays live. */
	ERROR,

	/** Published, and reported. */
	WARNING,

	/** Reported, never in the way. */
	NOTICE;

	/**
	 * The word that reports use.
	 * @return the name in lower case
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
