package org.secondfront.content;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds sentences in plain text.
 */
final class Sentences {

	/** Full stops that end no sentence: initials and common abbreviations. */
	private static final Pattern ABBREVIATION = Pattern.compile(
			"(?:^|.*[\\s(“‘\"])(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Maj|Capt|Lt|Adm|Sir|Prof|No|Nos|Vol|Art|"
					+ "vs|c|ca|cf|pp?|e\\.g|i\\.e|no|nos|vol|ch)\\.\\s*",
			Pattern.DOTALL);

	private Sentences() {
	}

	/**
	 * The sentence around a place in a text.
	 * @param text the text
	 * @param offset the place
	 * @return the sentence, without blanks at its ends
	 */
	static String around(String text, int offset) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
		sentences.setText(text);
		int from = 0;
		int to = sentences.first();
		while (to != BreakIterator.DONE) {
			if (to > from && !isFalse(text, from, to)) {
				if (to > offset) {
					return text.substring(from, to).strip();
				}
				from = to;
			}
			to = sentences.next();
		}
		return text.substring(from).strip();
	}

	private static boolean isFalse(String text, int from, int to) {
		boolean line = text.charAt(to - 1) == '\n';
		return !line && to < text.length()
				&& ABBREVIATION.matcher(text.substring(Math.max(from, to - 20), to)).matches();
	}

}
