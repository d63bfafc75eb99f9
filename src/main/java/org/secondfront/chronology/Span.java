package org.secondfront.chronology;

/**
 * Says spans of time without repeating what both ends have in common.
 */
final class Span {

	private Span() {
	}

	static String inWords(DatePoint start, DatePoint end) {
		if (start.equals(end)) {
			return start.inWords();
		}
		if (start.qualified() || end.qualified() || start.year() != end.year()) {
			return join(start.inWords(), end.inWords());
		}
		if (start.month() == 0 || end.month() == 0) {
			return join(start.inWords(), end.inWords());
		}
		if (start.month() == end.month() && start.day() > 0 && end.day() > 0) {
			return start.day() + "–" + end.inWords();
		}
		return join(start.dayAndMonth(), end.inWords(), start.day() == 0 && end.day() == 0);
	}

	private static String join(String from, String to) {
		return join(from, to, false);
	}

	/**
	 * An en dash, with spaces where an end is of several words, so that it is seen which
	 * words belong together.
	 */
	private static String join(String from, String to, boolean close) {
		boolean spaced = !close && (from.indexOf(' ') >= 0 || to.indexOf(' ') >= 0);
		return from + (spaced ? " – " : "–") + to;
	}

}
