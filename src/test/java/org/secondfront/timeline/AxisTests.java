package org.secondfront.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AxisTests {

	/** Half the width of a year's name, and a gap, on a strip of 320 pixels. */
	private static final double NAME_ON_PHONE = 100 * 34 / 320.0;

	private final Axis axis = new Axis(days());

	@Test
	void timeNeverRunsBackwards() {
		List<Double> places = IntStream.range(0, 86 * 12)
			.mapToObj((month) -> this.axis.at(LocalDate.of(1939, 1, 1).plusMonths(month)))
			.toList();
		assertThat(places).isSorted();
		assertThat(places.get(0)).isZero();
		assertThat(this.axis.at(LocalDate.of(1914, 8, 1))).isZero();
		assertThat(this.axis.at(LocalDate.of(2026, 1, 1))).isEqualTo(100);
	}

	@Test
	void aCrowdedYearHasMoreRoomThanDecadesWithoutEvents() {
		assertThat(width(1944)).isGreaterThan(2 * width(1943)).isLessThan(10 * width(1943));
		assertThat(this.axis.at(LocalDate.of(1984, 1, 1)) - this.axis.at(LocalDate.of(1955, 1, 1)))
			.isLessThan(width(1944));
	}

	@Test
	void namesOfYearsNeverTouch() {
		List<Ribbon.Label> labels = this.axis.labels();
		assertThat(labels).extracting(Ribbon.Label::year).contains(1939, 1944, 2024).isSorted();
		List<Double> onPhone = labels.stream().filter((label) -> !label.wideOnly()).map(Ribbon.Label::at).toList();
		assertThat(onPhone).hasSizeGreaterThan(2);
		IntStream.range(1, onPhone.size())
			.forEach((index) -> assertThat(onPhone.get(index) - onPhone.get(index - 1)).isGreaterThan(NAME_ON_PHONE));
	}

	private double width(int year) {
		return this.axis.at(LocalDate.of(year + 1, 1, 1)) - this.axis.at(LocalDate.of(year, 1, 1));
	}

	private static List<LocalDate> days() {
		List<LocalDate> days = new ArrayList<>();
		days.add(LocalDate.of(1939, 8, 23));
		IntStream.range(0, 20).forEach((number) -> days.add(LocalDate.of(1943, 1 + number % 12, 15)));
		IntStream.range(0, 60).forEach((number) -> days.add(LocalDate.of(1944, 1 + number % 12, 1 + number % 28)));
		List.of(1955, 1984, 2004, 2014, 2019, 2024).forEach((year) -> days.add(LocalDate.of(year, 6, 6)));
		return days;
	}

}
