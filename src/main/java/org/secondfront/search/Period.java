package org.secondfront.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.chronology.HistoricalDateException;

/**
 * A span of time as a reader writes it: {@code June 1944}, {@code 6 June 1944},
 * {@code summer 1943}, {@code 1944-06}, {@code between June and August 1944}.
 *
 * @param from its beginning as EDTF; empty if it is open
 * @param to its end as EDTF; empty if it is open
 */
record Period(String from, String to) {

	static final Period ALWAYS = new Period("", "");

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

	private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
			+ "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

	private static final String YEAR = "(?:1[89]|20)\\d{2}";

	private static final String DATE = "(?:" + YEAR + "-\\d{2}(?:-\\d{2})?|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?" + MONTH
			+ "(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,?)?\\s+" + YEAR + "|(?:spring|summer|autumn|fall|winter)(?:\\s+of)?\\s+"
			+ YEAR + "|" + YEAR + ")";

	/** The first of two dates may leave the year to the second. */
	private static final Pattern RANGE = Pattern.compile("\\b(?:between\\s+|from\\s+)?(" + DATE + "|(?:\\d{1,2}\\s+)?"
			+ MONTH + ")\\s*(?:-|–|—|\\bto\\b|\\band\\b|\\buntil\\b)\\s*(" + DATE + ")\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern SINGLE = Pattern.compile("\\b(?:(?:in|on|during|of)\\s+)?(" + DATE + ")\\b",
			Pattern.CASE_INSENSITIVE);

	/** Without one there is no date. */
	private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

	private static final Pattern WHOLE = Pattern.compile(DATE, Pattern.CASE_INSENSITIVE);

	/**
	 * Read the two ends of a period, each a date or nothing.
	 * @return the period; what cannot be read is left open
	 */
	static Period of(String from, String to) {
		if (from.isEmpty() && to.isEmpty()) {
			return ALWAYS;
		}
		String first = date(from);
		String last = date(to);
		HistoricalDate begin = parse(first);
		HistoricalDate end = parse(last);
		if (begin != null && end != null && begin.earliest() != null && end.latest() != null
				&& begin.earliest().isAfter(end.latest())) {
			return new Period(last, first);
		}
		return new Period(first, last);
	}

	/**
	 * Find a period in what a reader typed.
	 */
	static Optional<Found> in(String text) {
		if (!FOUR_DIGITS.matcher(text).find()) {
			return Optional.empty();
		}
		Matcher range = RANGE.matcher(text);
		if (range.find()) {
			String last = date(range.group(2));
			String first = date(range.group(1));
			if (first.isEmpty() && last.length() >= 4) {
				first = date(range.group(1) + " " + last.substring(0, 4));
			}
			Period period = of(first, last);
			if (!first.isEmpty() && !last.isEmpty()) {
				return Optional.of(new Found(period, rest(text, range)));
			}
		}
		Matcher single = SINGLE.matcher(text);
		if (single.find()) {
			String date = date(single.group(1));
			if (!date.isEmpty()) {
				return Optional.of(new Found(new Period(date, date), rest(text, single)));
			}
		}
		return Optional.empty();
	}

	private static String rest(String text, Matcher found) {
		return (text.substring(0, found.start()) + " " + text.substring(found.end())).replaceAll("\\s+", " ").strip();
	}

	/** A date as EDTF; empty if it is none. */
	private static String date(String text) {
		String words = text.strip().toLowerCase(Locale.ROOT).replace(",", "").replace(" of ", " ");
		if (!WHOLE.matcher(words).matches()) {
			return (parse(words) != null) ? words : "";
		}
		String year = words.replaceAll(".*\\b(" + YEAR + ").*", "$1");
		String edtf = words;
		int month = indexOf(MONTHS, words);
		int season = words.contains("fall ") ? 2 : indexOf(SEASONS, words);
		if (month >= 0) {
			Matcher day = Pattern.compile("(?:^|\\s)(\\d{1,2})(?:st|nd|rd|th)?(?=\\s)").matcher(words);
			edtf = year + "-%02d".formatted(month + 1)
					+ (day.find() ? "-%02d".formatted(Integer.valueOf(day.group(1))) : "");
		}
		else if (season >= 0) {
			int first = 3 * season + 3;
			edtf = (season == 3) ? year + "-12/" + (Integer.parseInt(year) + 1) + "-02"
					: year + "-%02d/".formatted(first) + year + "-%02d".formatted(first + 2);
		}
		return (parse(edtf) != null) ? edtf : "";
	}

	private static int indexOf(List<String> names, String words) {
		for (int at = 0; at < names.size(); at++) {
			if (words.matches("(?:.*[\\s\\d])?" + names.get(at) + ".*")) {
				return at;
			}
		}
		return -1;
	}

	private static @Nullable HistoricalDate parse(String edtf) {
		try {
			return edtf.isEmpty() ? null : HistoricalDate.parse(edtf);
		}
		catch (HistoricalDateException ex) {
			return null;
		}
	}

	boolean isOpen() {
		return this.from.isEmpty() && this.to.isEmpty();
	}

	/** Its days, as a range of the database; empty if it is open. */
	String days() {
		HistoricalDate begin = parse(this.from);
		HistoricalDate end = parse(this.to);
		String first = day((begin != null) ? begin.earliest() : null);
		String last = day((end != null) ? end.latest() : null);
		return (first + last).isEmpty() ? "" : "[" + first + "," + last + "]";
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	/** The period in words, such as {@code June–August 1944}; empty if it is open. */
	String inWords() {
		HistoricalDate begin = parse(this.from);
		HistoricalDate end = parse(this.to);
		if (begin == null || end == null) {
			return (begin != null) ? "from " + begin.inWords() : (end != null) ? "until " + end.inWords() : "";
		}
		if (this.from.equals(this.to)) {
			return begin.inWords();
		}
		HistoricalDate span = parse(this.from.replaceFirst("/.*", "") + "/" + this.to.replaceFirst(".*/", ""));
		return (span != null) ? span.inWords() : begin.inWords() + " – " + end.inWords();
	}

	/**
	 * A period that was found among other words.
	 *
	 * @param period the period
	 * @param rest the other words
	 */
	record Found(Period period, String rest) {
	}

}
