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
	 * The sentence around a place in a text. It ends with its line at the latest.
	 * @param text the text
	 * @param offset the place
	 * @return the sentence, without blanks at its ends
	 */
	static String around(String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int end = text.indexOf('\n', offset);
		return inLine(text.substring(start, (end < 0) ? text.length() : end), offset - start);
	}

	private static String inLine(String line, int offset) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
		sentences.setText(line);
		int from = 0;
		int to = sentences.first();
		while (to != BreakIterator.DONE) {
			if (to > from && !isFalse(line, from, to)) {
				if (to > offset) {
					return line.substring(from, to).strip();
				}
				from = to;
			}
			to = sentences.next();
		}
		return line.substring(from).strip();
	}

	private static boolean isFalse(String line, int from, int to) {
		return to < line.length() && (Character.isLowerCase(line.codePointAt(to))
				|| ABBREVIATION.matcher(line.substring(Math.max(from, to - 20), to)).matches());
	}

}
