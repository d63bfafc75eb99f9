package org.secondfront.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Slugs and anchors: lower-case ASCII letters and digits, parted by single hyphens.
 */
public final class Slugs {

	private static final int LONGEST = 100;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’]");

	private Slugs() {
	}

	/**
	 * Whether a text is a slug.
	 * @param text any text
	 * @return whether it is one, of at most a hundred characters
	 */
	public static boolean isSlug(String text) {
		boolean hyphen = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
			if (!part && (hyphen || c != '-')) {
				return false;
			}
			hyphen = !part;
		}
		return !hyphen && text.length() <= LONGEST;
	}

	/**
	 * The slug that comes nearest to a text.
	 * @param text any text
	 * @return a slug, or an empty string if the text has no letter or digit that a slug
	 * may have
	 */
	public static String of(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		plain = APOSTROPHES.matcher(plain.replace("ł", "l").replace("Ł", "l").replace("ß", "ss")).replaceAll("");
		String joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
		int from = joined.startsWith("-") ? 1 : 0;
		int to = joined.length() - ((joined.length() > from && joined.endsWith("-")) ? 1 : 0);
		return joined.substring(from, Math.min(to, from + LONGEST)).replaceAll("-$", "");
	}

}
