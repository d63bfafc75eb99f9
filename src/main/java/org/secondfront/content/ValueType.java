package org.secondfront.content;

import java.util.List;

/**
 * What a key takes.
 */
sealed interface ValueType {

	/** Any text of one line or several. */
	Text TEXT = new Text(0, Integer.MAX_VALUE);

	/**
	 * Text whose length is looked at.
	 *
	 * @param least the fewest characters
	 * @param most the most
	 */
	record Text(int least, int most) implements ValueType {

	}

	/**
	 * Types that need no more to be said.
	 */
	enum Plain implements ValueType {

		/** A list of texts; one text stands for a list of one. */
		TEXTS,

		/** The last part of an address. */
		SLUG,

		/** A list of slugs; one slug stands for a list of one. */
		SLUGS,

		/** A page: an article's slug, or another's with its kind first. */
		PAGE,

		/** A list of pages or of their sections, as in {@code article#section}. */
		SECTIONS,

		/** A date or span in the subset of EDTF. */
		DATE,

		/** A day. */
		DAY,

		/** A span of time, such as two years. */
		PERIOD,

		/** A whole number. */
		INTEGER,

		/** True or false. */
		FLAG,

		/** A list of sources, each with or without locators. */
		SOURCES,

		/** Codes of notices with the reasons to accept them. */
		ACCEPTED

	}

	/**
	 * One of several words.
	 *
	 * @param words the words
	 */
	record Word(List<String> words) implements ValueType {

	}

	/**
	 * Decimal degrees.
	 *
	 * @param most how far from zero they may be
	 */
	record Degrees(int most) implements ValueType {

	}

	/**
	 * An absolute address.
	 *
	 * @param schemes the schemes it may have
	 */
	record Address(List<String> schemes) implements ValueType {

		/** Of something on the web. */
		static final Address WEB = new Address(List.of("https", "http"));

	}

	/**
	 * Labels of one's own, each with a text.
	 *
	 * @param most how many there may be
	 */
	record Labelled(int most) implements ValueType {

	}

	/**
	 * Keys below the key.
	 *
	 * @param keys the keys
	 */
	record Group(Keys keys) implements ValueType {

	}

	/**
	 * A list of groups of keys.
	 *
	 * @param keys the keys of each
	 */
	record Groups(Keys keys) implements ValueType {

	}

}
