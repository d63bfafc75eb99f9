package org.secondfront.catalogue;

import java.util.regex.Pattern;

/**
 * Titles, slugs and what readers type, as they are compared: folded, in words parted by
 * single spaces.
 */
public final class NormalisedTitle {

	private static final Pattern GAPS = Pattern.compile(" +");

	private NormalisedTitle() {
	}

	/**
	 * Normalise a title, a slug or what a reader typed.
	 * @param text the text
	 * @return lower-case letters and digits of the text, in words parted by single
	 * spaces; may be empty
	 */
	public static String of(String text) {
		return GAPS.matcher(FoldedText.of(FoldedText.composed(text))).replaceAll(" ").strip();
	}

	/**
	 * A name as it is looked up: normalised, without an article at its beginning and
	 * without spaces, so that {@code The D-Day landings} and {@code d day landings} are
	 * one.
	 * @param name the name
	 * @return its letters and digits; may be empty
	 */
	public static String key(String name) {
		return withoutArticle(of(name)).replace(" ", "");
	}

	/**
	 * A normalised name without an article at its beginning.
	 * @param normalised the name, normalised
	 * @return the same, without {@code the}
	 */
	public static String withoutArticle(String normalised) {
		return normalised.startsWith("the ") ? normalised.substring("the ".length()) : normalised;
	}

}
