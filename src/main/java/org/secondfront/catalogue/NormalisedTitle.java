package org.secondfront.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Titles and slugs as they are compared when a reader's spelling is only nearly right: no
 * accents, no case, words parted by single spaces. PostgreSQL's {@code unaccent()} is not
 * immutable and cannot stand in an index, so the writer does it.
 */
public final class NormalisedTitle {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private NormalisedTitle() {
	}

	/**
	 * Normalise a title, a slug or what a reader typed.
	 * @param text the text
	 * @return lower-case letters and digits of the text, in words parted by single
	 * spaces; may be empty
	 */
	public static String of(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		// letters that Unicode does not take apart
		String latin = plain.replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o').replace('Ø', 'O').replace('đ', 'd');
		return GAPS.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

}
