package org.secondfront.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;

/**
 * Dates and numbers as readers see them.
 */
public final class Words {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private Words() {
	}

	/**
	 * A day in words.
	 * @param day the day, or null
	 * @return the words, such as {@code 25 November 2026}, or null for null
	 */
	public static @Nullable String date(@Nullable LocalDate day) {
		return (day != null) ? DATE.format(day) : null;
	}

	/**
	 * A historical date in words.
	 * @param edtf the date, or null
	 * @return the words, or null for null
	 */
	public static @Nullable String dates(@Nullable String edtf) {
		return (edtf != null) ? HistoricalDate.parse(edtf).inWords() : null;
	}

	/**
	 * A life in words.
	 * @param born EDTF, or null
	 * @param died EDTF, or null
	 * @return the years, such as {@code 1878–1953}, or null if neither is known
	 */
	public static @Nullable String life(@Nullable String born, @Nullable String died) {
		if (born == null) {
			return (died != null) ? "died " + HistoricalDate.parse(died).years() : null;
		}
		String years = HistoricalDate.parse(born).years();
		return (died != null) ? years + "–" + HistoricalDate.parse(died).years() : "born " + years;
	}

	/**
	 * An edition as readers see it.
	 * @param number its number
	 * @param publishedAt when it was published
	 * @return number and date, the day that of UTC
	 */
	public static EditionMark edition(int number, Instant publishedAt) {
		LocalDate day = publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
		return new EditionMark(number, DATE.format(day), day.toString());
	}

	/**
	 * A count with its noun.
	 * @param count how many
	 * @param one the noun in the singular
	 * @param many the noun in the plural
	 * @return such as {@code 1 article} or {@code 6 articles}
	 */
	public static String count(long count, String one, String many) {
		return String.format(Locale.UK, "%,d %s", count, (count == 1) ? one : many);
	}

}
