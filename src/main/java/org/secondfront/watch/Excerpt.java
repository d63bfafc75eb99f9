package org.secondfront.watch;

/**
 * What stands around a place of a line.
 *
 * @param text the line, or its part around the place where it is long; each character one
 * wide
 * @param caret how many characters of it come before the place
 */
record Excerpt(String text, int caret) {

	static final Excerpt NONE = new Excerpt("", 0);

	private static final int BEFORE = 30;

	private static final int LONGEST = 100;

	private static final String CUT = "…";

	/**
	 * Cut an excerpt.
	 * @param line the line, without its end
	 * @param column the column of the place, from 1; may lie behind the line's end
	 */
	static Excerpt of(String line, int column) {
		String plain = line.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
		int at = Math.min(Math.max(column - 1, 0), plain.length());
		int start = (plain.length() > LONGEST) ? Math.max(0, at - BEFORE) : 0;
		int end = Math.min(plain.length(), start + LONGEST);
		// never half a character
		if (start > 0 && Character.isLowSurrogate(plain.charAt(start))) {
			start--;
		}
		if (end < plain.length() && Character.isLowSurrogate(plain.charAt(end))) {
			end--;
		}
		String before = (start > 0) ? CUT : "";
		return new Excerpt(before + plain.substring(start, end) + ((end < plain.length()) ? CUT : ""),
				before.length() + at - start);
	}

}
