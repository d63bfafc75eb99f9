package org.secondfront.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A date or span of time with honest precision, written in a subset of the Extended
 * Date/Time Format (EDTF, ISO 8601-2): {@code 1944-06-06}, {@code 1944-06}, {@code 1944},
 * {@code 1943-11-28/1943-12-01}, {@code 1944-06~} (about), {@code 1944?} (uncertain),
 * {@code 1944%} (both), {@code ../1941-06-22} and {@code 1945-05-08/..} (open).
 * <p>
 * Dates are equal when their canonical texts are, and are ordered by when they begin,
 * then by when they end.
 */
public final class HistoricalDate implements Comparable<HistoricalDate> {

	private static final String OPEN = "..";

	private static final Comparator<HistoricalDate> ORDER = Comparator
		.comparing(HistoricalDate::earliest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
		.thenComparing(HistoricalDate::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing(HistoricalDate::edtf);

	private final @Nullable DatePoint start;

	private final @Nullable DatePoint end;

	private final boolean interval;

	private HistoricalDate(@Nullable DatePoint start, @Nullable DatePoint end, boolean interval) {
		this.start = start;
		this.end = end;
		this.interval = interval;
	}

	/**
	 * Read a date.
	 * @param text the text
	 * @return the date
	 * @throws HistoricalDateException if the text is not of the subset, or ends before it
	 * begins
	 */
	public static HistoricalDate parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			DatePoint point = DatePoint.parse(text, 0);
			return new HistoricalDate(point, point, false);
		}
		DatePoint start = end(text.substring(0, slash), 0);
		DatePoint end = end(text.substring(slash + 1), slash + 1);
		if (start == null && end == null) {
			throw new HistoricalDateException("A span must have at least one end; write ../1941-06-22 or 1945-05-08/..",
					0);
		}
		if (start != null && end != null && end.last().isBefore(start.first())) {
			throw new HistoricalDateException("\"" + text + "\" ends before it begins; write the earlier date first",
					slash + 1);
		}
		return new HistoricalDate(start, end, true);
	}

	private static @Nullable DatePoint end(String text, int offset) {
		return text.equals(OPEN) ? null : DatePoint.parse(text, offset);
	}

	/**
	 * The canonical text of the date.
	 * @return the date in EDTF, such that parsing it gives an equal date
	 */
	public String edtf() {
		if (!this.interval && this.start != null) {
			return this.start.edtf();
		}
		return edtf(this.start) + "/" + edtf(this.end);
	}

	private static String edtf(@Nullable DatePoint point) {
		return (point != null) ? point.edtf() : OPEN;
	}

	/**
	 * The first day that it may mean.
	 * @return the day; null if it is open towards the past
	 */
	public @Nullable LocalDate earliest() {
		return (this.start != null) ? this.start.first() : null;
	}

	/**
	 * The last day that it may mean.
	 * @return the day; null if it is open towards the future
	 */
	public @Nullable LocalDate latest() {
		return (this.end != null) ? this.end.last() : null;
	}

	/**
	 * The date as British prose writes it, such as "28 November – 1 December 1943", "4–11
	 * February 1945" or "about June 1944".
	 * @return the words
	 */
	public String inWords() {
		if (this.start == null) {
			return "until " + requireEnd(this.end).inWords();
		}
		if (this.end == null) {
			return "from " + this.start.inWords();
		}
		return this.interval ? Span.inWords(this.start, this.end) : this.start.inWords();
	}

	/**
	 * The years alone, such as "1943" or "1941–45".
	 * @return the years, the second shortened where the century is the same
	 */
	public String years() {
		if (this.start == null) {
			return "until " + requireEnd(this.end).year();
		}
		if (this.end == null) {
			return "from " + this.start.year();
		}
		int from = this.start.year();
		int to = this.end.year();
		if (from == to) {
			return Integer.toString(from);
		}
		return from + "–" + ((from / 100 == to / 100) ? String.format(Locale.ROOT, "%02d", to % 100) : to);
	}

	/**
	 * The month in which it begins.
	 * @return the month; empty if only a year is known, or if it is open towards the past
	 */
	public Optional<YearMonth> firstMonth() {
		return (this.start != null && this.start.month() > 0)
				? Optional.of(YearMonth.of(this.start.year(), this.start.month())) : Optional.empty();
	}

	/**
	 * The date for machines, in the form of schema.org's {@code temporalCoverage}: an ISO
	 * 8601 date or interval without qualifiers.
	 * @return the interval, an open end as two dots
	 */
	public String isoInterval() {
		if (!this.interval && this.start != null) {
			return this.start.isoDate();
		}
		return ((this.start != null) ? this.start.isoDate() : OPEN) + "/"
				+ ((this.end != null) ? this.end.isoDate() : OPEN);
	}

	/**
	 * Whether a day may be meant.
	 * @param day the day
	 * @return whether it is neither before the earliest nor after the latest day
	 */
	public boolean contains(LocalDate day) {
		LocalDate earliest = earliest();
		LocalDate latest = latest();
		return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
	}

	/**
	 * Whether the two may have a day in common.
	 * @param other another date
	 * @return whether neither ends before the other begins
	 */
	public boolean overlaps(HistoricalDate other) {
		return !endsBefore(this, other) && !endsBefore(other, this);
	}

	private static boolean endsBefore(HistoricalDate one, HistoricalDate other) {
		LocalDate latest = one.latest();
		LocalDate earliest = other.earliest();
		return latest != null && earliest != null && latest.isBefore(earliest);
	}

	private static DatePoint requireEnd(@Nullable DatePoint end) {
		if (end == null) {
			throw new IllegalStateException("A span has at least one end");
		}
		return end;
	}

	@Override
	public int compareTo(HistoricalDate other) {
		return ORDER.compare(this, other);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof HistoricalDate date && date.edtf().equals(edtf());
	}

	@Override
	public int hashCode() {
		return edtf().hashCode();
	}

	/**
	 * The canonical text.
	 * @return the same as {@link #edtf()}
	 */
	@Override
	public String toString() {
		return edtf();
	}

}
