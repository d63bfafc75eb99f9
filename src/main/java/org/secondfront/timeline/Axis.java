package org.secondfront.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Time from the year of the first event to that of the last as a line from 0 to 100, on
 * which a year has room by how much happened in it: a few crowded years can be told
 * apart, and decades of memory after them take little.
 */
final class Axis {

	/** Four times as many events take not quite three times the room. */
	private static final double CROWDING = 0.75;

	private static final double ROOM_WITHOUT_EVENTS = 0.1;

	/** The beginnings of narrower years would only be a hatching. */
	private static final double ROOM_TO_BEGIN = 1.5;

	/**
	 * How far apart the middles of years with names stand, on a page and on a phone,
	 * where a strip is 576 and 284 pixels wide at least.
	 */
	private static final double APART = 6.2;

	private static final double APART_ON_PHONE = 12.5;

	/** The first name begins, and the last one ends, where others have their middle. */
	private static final double AT_AN_END = 1.4;

	private final NavigableMap<Integer, Year> years = new TreeMap<>();

	private final double room;

	/**
	 * Draw the line for events.
	 * @param days the days on which they begin; at least one
	 */
	Axis(List<LocalDate> days) {
		NavigableMap<Integer, Integer> counts = new TreeMap<>();
		days.forEach((day) -> counts.merge(day.getYear(), 1, Integer::sum));
		double from = 0;
		for (int year = counts.firstKey(); year <= counts.lastKey(); year++) {
			int count = counts.getOrDefault(year, 0);
			double width = (count > 0) ? Math.pow(count, CROWDING) : ROOM_WITHOUT_EVENTS;
			this.years.put(year, new Year(year, count, from, width));
			from += width;
		}
		this.room = from;
	}

	int firstYear() {
		return this.years.firstKey();
	}

	int lastYear() {
		return this.years.lastKey();
	}

	/** The first and the last year, in words. */
	String years() {
		return firstYear() + " to " + lastYear();
	}

	/**
	 * Where a day lies.
	 * @param day the day
	 * @return from 0 to 100; the nearer end for a day before or after all years
	 */
	double at(LocalDate day) {
		Year year = this.years.get(day.getYear());
		if (year == null) {
			return (day.getYear() < firstYear()) ? 0 : 100;
		}
		double part = (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
		return percent(year.from + part * year.width);
	}

	/**
	 * The years that can be named such that no two names touch, the fullest first.
	 * @return the names in order of time
	 */
	List<Ribbon.Label> labels() {
		List<Ribbon.Label> labels = new ArrayList<>();
		this.years.values().stream().filter((year) -> year.events > 0).sorted(priority()).forEach((year) -> {
			double middle = percent(year.from + year.width / 2);
			if (labels.stream().allMatch((label) -> isApart(label, middle, APART))) {
				boolean onPhone = labels.stream()
					.filter((label) -> !label.wideOnly())
					.allMatch((label) -> isApart(label, middle, APART_ON_PHONE));
				labels.add(new Ribbon.Label(year.number, middle, !onPhone));
			}
		});
		labels.sort(Comparator.comparingInt(Ribbon.Label::year));
		return labels;
	}

	private boolean isApart(Ribbon.Label label, double middle, double apart) {
		boolean end = label.year() == firstYear() || label.year() == lastYear();
		return Math.abs(label.at() - middle) >= (end ? AT_AN_END * apart : apart);
	}

	/** Both ends of the line, then the fullest years. */
	private Comparator<Year> priority() {
		return Comparator.<Year, Boolean>comparing((year) -> year.number != firstYear() && year.number != lastYear())
			.thenComparing((year) -> -year.events)
			.thenComparing((year) -> year.number);
	}

	/**
	 * Where years begin that have some room.
	 * @return from 0 to 100, in order
	 */
	List<Double> beginnings() {
		return this.years.values()
			.stream()
			.filter((year) -> percent(year.width) >= ROOM_TO_BEGIN)
			.map((year) -> percent(year.from))
			.toList();
	}

	/** To a thousandth of the line, which is finer than the eye. */
	private double percent(double room) {
		return Math.round(room / this.room * 1000) / 10.0;
	}

	/**
	 * A year on the line.
	 *
	 * @param number the year
	 * @param events how many events begin in it
	 * @param from where it begins
	 * @param width the room that it has
	 */
	private record Year(int number, int events, double from, double width) {
	}

}
