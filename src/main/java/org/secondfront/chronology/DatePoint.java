package org.secondfront.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One end of a historical date: a year, a month or a day, perhaps approximate, perhaps
 * uncertain.
 *
 * @param year the year, from 1 to 9999
 * @param month the month from 1 to 12; 0 if only the year is known
 * @param day the day of the month; 0 if only the month or year is known
 * @param approximate whether it is about then
 * @param uncertain whether it may be another date altogether
 */
record DatePoint(int year, int month, int day, boolean approximate, boolean uncertain) {

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%])?");

	static DatePoint parse(String text, int offset) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw new HistoricalDateException(
					"\"" + text + "\" is not a date; write a year, month or day such as 1944, 1944-06 or 1944-06-06",
					offset + matched(text));
		}
		String qualifier = (matcher.group(4) != null) ? matcher.group(4) : "";
		DatePoint point = new DatePoint(Integer.parseInt(matcher.group(1)), number(matcher.group(2)),
				number(matcher.group(3)), qualifier.equals("~") || qualifier.equals("%"),
				qualifier.equals("?") || qualifier.equals("%"));
		point.check(matcher, text, offset);
		return point;
	}

	private static int number(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

	/** How much of the text looks like a date. */
	private static int matched(String text) {
		Matcher start = Pattern.compile("\\d{0,4}(?:(?<=\\d{4})-\\d{0,2}(?:(?<=-\\d{2})-\\d{0,2})?)?").matcher(text);
		return start.lookingAt() ? Math.min(start.end(), Math.max(0, text.length() - 1)) : 0;
	}

	private void check(Matcher matcher, String text, int offset) {
		if (this.year == 0) {
			throw new HistoricalDateException("There is no year 0; years run from 0001 to 9999", offset);
		}
		if (matcher.group(2) != null && (this.month < 1 || this.month > 12)) {
			throw new HistoricalDateException("\"" + matcher.group(2) + "\" is not a month; months run from 01 to 12",
					offset + 5);
		}
		if (matcher.group(3) != null) {
			try {
				LocalDate.of(this.year, this.month, this.day);
			}
			catch (DateTimeException ex) {
				throw new HistoricalDateException("\"" + text + "\" is not in the calendar: "
						+ YearMonth.of(this.year, this.month).lengthOfMonth() + " is the last day of that month",
						offset + 8);
			}
		}
	}

	LocalDate first() {
		return LocalDate.of(this.year, Math.max(this.month, 1), Math.max(this.day, 1));
	}

	LocalDate last() {
		if (this.month == 0) {
			return Year.of(this.year).atMonth(12).atEndOfMonth();
		}
		return (this.day == 0) ? YearMonth.of(this.year, this.month).atEndOfMonth() : first();
	}

	boolean qualified() {
		return this.approximate || this.uncertain;
	}

	String edtf() {
		return isoDate() + qualifier();
	}

	String isoDate() {
		StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%04d", this.year));
		if (this.month > 0) {
			text.append(String.format(Locale.ROOT, "-%02d", this.month));
		}
		if (this.day > 0) {
			text.append(String.format(Locale.ROOT, "-%02d", this.day));
		}
		return text.toString();
	}

	private String qualifier() {
		if (this.approximate) {
			return this.uncertain ? "%" : "~";
		}
		return this.uncertain ? "?" : "";
	}

	/** As British prose writes it, qualifiers included. */
	String inWords() {
		String words = this.approximate ? "about " + plainWords() : plainWords();
		return this.uncertain ? words + " (uncertain)" : words;
	}

	private String plainWords() {
		if (this.month == 0) {
			return Integer.toString(this.year);
		}
		return dayAndMonth() + " " + this.year;
	}

	/** The day, where known, and the name of the month. */
	String dayAndMonth() {
		String name = Month.of(this.month).getDisplayName(TextStyle.FULL, Locale.UK);
		return (this.day > 0) ? this.day + " " + name : name;
	}

}
