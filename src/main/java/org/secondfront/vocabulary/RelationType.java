package org.secondfront.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/**
 * How one page is related to another. A relation is written at one end and shown at both,
 * in the words that are right at each.
 */
public enum RelationType {

	/** The page brought about the other. */
	LED_TO("led-to", "led to", "came out of"),

	/** The page is a consequence of the other. */
	CAME_OUT_OF("came-out-of", "came out of", "led to"),

	/** The page belongs to the other. */
	PART_OF("part-of", "part of", "includes"),

	/** The other belongs to the page. */
	INCLUDES("includes", "includes", "part of"),

	/** The page explains the circumstances of the other. */
	CONTEXT_FOR("context-for", "context for", "set against"),

	/** The other explains the circumstances of the page. */
	SET_AGAINST("set-against", "set against", "context for"),

	/** The two are best understood by their difference. */
	CONTRASTS_WITH("contrasts-with", "contrasts with", "contrasts with"),

	/** The two are worth reading together. */
	SEE_ALSO("see-also", "see also", "see also");

	private final String key;

	private final String words;

	private final String wordsAtOtherEnd;

	RelationType(String key, String words, String wordsAtOtherEnd) {
		this.key = key;
		this.words = words;
		this.wordsAtOtherEnd = wordsAtOtherEnd;
	}

	/**
	 * The word that editors write under {@code as:}.
	 * @return the key, such as {@code led-to}
	 */
	public String key() {
		return this.key;
	}

	/**
	 * The words shown on the page that states the relation.
	 * @return the words, such as {@code led to}
	 */
	public String words() {
		return this.words;
	}

	/**
	 * The words shown on the page that the relation points to.
	 * @return the words, such as {@code came out of}
	 */
	public String wordsAtOtherEnd() {
		return this.wordsAtOtherEnd;
	}

	/**
	 * Find the type that an editor's word names.
	 * @param key the word written under {@code as:}
	 * @return the type, or empty if there is none of that name
	 */
	public static Optional<RelationType> ofKey(String key) {
		return Arrays.stream(values()).filter((type) -> type.key.equals(key)).findFirst();
	}

}
