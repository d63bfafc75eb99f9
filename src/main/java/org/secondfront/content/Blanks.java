package org.secondfront.content;

import java.util.regex.Pattern;

/**
 * Blanks between words, which mean nothing however many they are.
 */
final class Blanks {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private Blanks() {
	}

	/**
	 * Leave one space between words and none around them.
	 * @param text a text
	 * @return the same words
	 */
	static String squeeze(String text) {
		String stripped = text.strip();
		return isSqueezed(stripped) ? stripped : BLANKS.matcher(stripped).replaceAll(" ");
	}

	private static boolean isSqueezed(String text) {
		boolean blank = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean isBlank = c <= ' ';
			if (isBlank && (blank || c != ' ')) {
				return false;
			}
			blank = isBlank;
		}
		return true;
	}

}
