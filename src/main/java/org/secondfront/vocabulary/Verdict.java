package org.secondfront.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the record says of a claim.
 */
public enum Verdict {

	/** The record bears it out. */
	SUPPORTED("The record bears it out"),

	/** True in the main, wrong or vague in part. */
	IMPRECISE("True in the main, wrong or vague in part"),

	/** Historians or documents differ. */
	DISPUTED("Historians or documents differ"),

	/** Nothing was found that bears it out. */
	UNSUPPORTED("Nothing was found that bears it out"),

	/** The record contradicts it. */
	WRONG("The record contradicts it");

	private final String meaning;

	Verdict(String meaning) {
		this.meaning = meaning;
	}

	/**
	 * The word that editors write and addresses carry.
	 * @return the key, such as {@code wrong}
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The word that readers see.
	 * @return the label, such as {@code Wrong}
	 */
	public String label() {
		return name().charAt(0) + key().substring(1);
	}

	/**
	 * What the verdict means, in a short sentence.
	 * @return the meaning, without a full stop
	 */
	public String meaning() {
		return this.meaning;
	}

	/**
	 * Find the verdict with the given key.
	 * @param key the key
	 * @return the verdict, or empty if there is none
	 */
	public static Optional<Verdict> ofKey(String key) {
		return Arrays.stream(values()).filter((verdict) -> verdict.key().equals(key)).findFirst();
	}

}
