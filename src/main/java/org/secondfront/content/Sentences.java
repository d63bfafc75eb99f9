package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

	private static final Pattern STOP = Pattern.compile("[.!?…][.!?…”’\"'»)\\]\\uFFFC]*\\s+");

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
		List<Integer> bounds = bounds(line);
		for (int i = 1; i < bounds.size(); i++) {
			if (bounds.get(i) > offset) {
				return line.substring(bounds.get(i - 1), bounds.get(i)).strip();
			}
		}
		return line.substring(bounds.get(Math.max(0, bounds.size() - 2))).strip();
	}

	/**
	 * Where the sentences of a line begin.
	 * @param line the line
	 * @return the beginning of each, and at last the end of the line
	 */
	static List<Integer> bounds(String line) {
		List<Integer> bounds = new ArrayList<>();
		bounds.add(0);
		Matcher stop = STOP.matcher(line);
		while (stop.find()) {
			int to = stop.end();
			if (to < line.length() && !isFalse(line, bounds.get(bounds.size() - 1), to)) {
				bounds.add(to);
			}
		}
		bounds.add(line.length());
		return bounds;
	}

	private static boolean isFalse(String line, int from, int to) {
		return to < line.length() && (Character.isLowerCase(line.codePointAt(to))
				|| ABBREVIATION.matcher(line.substring(Math.max(from, to - 20), to)).matches());
	}

}
