package org.secondfront.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A date as prose writes it, such as "6 June 1944", "June 1944", "in 1944" or "4 to 11
 * February 1945".
 *
 * @param start where it begins in the text
 * @param first the first day that it may mean
 * @param last the last day that it may mean
 * @param words the date as written
 * @param toTheDay whether it is one day
 * @param point whether something may have happened then: not a span, nor the end of one
 */
record ProseDate(int start, LocalDate first, LocalDate last, String words, boolean toTheDay, boolean point) {

	private static final String MONTH = Arrays.stream(Month.values())
		.map((month) -> month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT))
		.collect(Collectors.joining("|", "(?:", ")"));

	private static final String YEAR = "(?:1[0-9]|20)[0-9]{2}";

	private static final String TO = "\\s?(?:–|-|to|and)\\s?";

	private static final Pattern DATE = Pattern.compile("(?<![0-9.,£$€-])(?:"
			// spans that share what is not repeated
			+ "(?<d1>[0-9]{1,2})(?: (?<m1>" + MONTH + "))?(?: (?<y1>" + YEAR + "))?" + TO + "(?<d2>[0-9]{1,2}) (?<m2>"
			+ MONTH + ") (?<y2>" + YEAR + ")|(?<ym1>" + MONTH + ")(?: (?<yy1>" + YEAR + "))?" + TO + "(?<ym2>" + MONTH
			+ ") (?<yy2>" + YEAR + ")|(?<s1>" + YEAR + ")" + TO + "(?<s2>" + YEAR + "|[0-9]{2})"
			// one date
			+ "|(?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)? )?(?<m>" + MONTH + ") (?:(?<us>[0-9]{1,2}), )?(?<y>" + YEAR
			+ ")|(?<year>" + YEAR + "))(?![0-9%]|[.,][0-9])");

	/** What comes before a year that stands alone, so that it is no other number. */
	private static final Pattern BEFORE_YEAR = Pattern.compile(
			"(?:^|[^\\p{L}])(?:in|by|during|early|late|mid|spring|summer|autumn|winter|year|until|since|before|after|from|to|of)[ -]$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern LIMIT = Pattern.compile(
			"(?:^|[^\\p{L}])(?:until|till|since|before|after|from|to|by|of|than|between|through)(?: (?:the|about|early|late|spring|summer|autumn|winter))* $",
			Pattern.CASE_INSENSITIVE);

	/**
	 * The dates of a text.
	 * @param text the text
	 * @param from where to begin
	 * @param to where to end
	 * @return its dates, in order
	 */
	static List<ProseDate> in(String text, int from, int to) {
		List<ProseDate> dates = new ArrayList<>();
		Matcher matcher = DATE.matcher(text).region(from, to).useTransparentBounds(true);
		while (matcher.find()) {
			ProseDate date = read(matcher, text.substring(from, matcher.start()));
			if (date != null) {
				dates.add(date);
			}
		}
		return dates;
	}

	private static @Nullable ProseDate read(Matcher matcher, String before) {
		try {
			boolean point = !LIMIT.matcher(before).find();
			if (matcher.group("y") != null) {
				String day = (matcher.group("d") != null) ? matcher.group("d") : matcher.group("us");
				int month = month(matcher.group("m"));
				return (day != null) ? day(matcher, number(matcher.group("y")), month, number(day), point)
						: months(matcher, number(matcher.group("y")), month, number(matcher.group("y")), month, point);
			}
			if (matcher.group("year") != null) {
				int year = number(matcher.group("year"));
				return BEFORE_YEAR.matcher(before).find() ? months(matcher, year, 1, year, 12, point) : null;
			}
			return span(matcher);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static ProseDate day(Matcher matcher, int year, int month, int day, boolean point) {
		LocalDate date = LocalDate.of(year, month, day);
		return new ProseDate(matcher.start(), date, date, matcher.group(), true, point);
	}

	private static ProseDate months(Matcher matcher, int fromYear, int fromMonth, int toYear, int toMonth,
			boolean point) {
		return new ProseDate(matcher.start(), LocalDate.of(fromYear, fromMonth, 1),
				YearMonth.of(toYear, toMonth).atEndOfMonth(), matcher.group(), false, point);
	}

	private static ProseDate span(Matcher matcher) {
		if (matcher.group("s1") != null) {
			int start = number(matcher.group("s1"));
			String end = matcher.group("s2");
			return months(matcher, start, 1, (end.length() == 2) ? start / 100 * 100 + number(end) : number(end), 12,
					false);
		}
		if (matcher.group("ym1") != null) {
			int end = number(matcher.group("yy2"));
			int start = (matcher.group("yy1") != null) ? number(matcher.group("yy1")) : end;
			return months(matcher, start, month(matcher.group("ym1")), end, month(matcher.group("ym2")), false);
		}
		int endYear = number(matcher.group("y2"));
		int endMonth = month(matcher.group("m2"));
		LocalDate last = LocalDate.of(endYear, endMonth, number(matcher.group("d2")));
		int year = (matcher.group("y1") != null) ? number(matcher.group("y1")) : endYear;
		int month = (matcher.group("m1") != null) ? month(matcher.group("m1")) : endMonth;
		LocalDate first = LocalDate.of(year, month, number(matcher.group("d1")));
		return new ProseDate(matcher.start(), first, last, matcher.group(), false, false);
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private static int month(String name) {
		return Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
	}

	/**
	 * Whether the date may mean a day of a span.
	 * @param from its first day; null if it has none
	 * @param to its last day; null if it has none
	 */
	boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
		return (from == null || !this.last.isBefore(from)) && (to == null || !this.first.isAfter(to));
	}

}
