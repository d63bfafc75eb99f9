package org.secondfront.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Slugs and anchors: lower-case ASCII letters and digits, parted by single hyphens.
 */
public final class Slugs {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

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
		return text.length() <= 100 && SLUG.matcher(text).matches();
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
		return joined.substring(from, Math.min(to, from + 100)).replaceAll("-$", "");
	}

}
