package org.secondfront.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AxisTests {

	/** The width of a year's name, in pixels. */
	private static final double NAME = 27;

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

	@ParameterizedTest
	@CsvSource({ "284, true", "324, true", "576, false", "944, false" })
	void namesOfYearsNeverTouch(int pixels, boolean phone) {
		List<Ribbon.Label> labels = this.axis.labels();
		assertThat(labels).extracting(Ribbon.Label::year).contains(1939, 1944, 2024).isSorted();
		List<Ribbon.Label> shown = labels.stream().filter((label) -> !phone || !label.wideOnly()).toList();
		assertThat(shown).hasSizeGreaterThan(2);
		for (int index = 1; index < shown.size(); index++) {
			double end = shown.get(index - 1).at() / 100 * pixels + ((index == 1) ? NAME : NAME / 2);
			double start = shown.get(index).at() / 100 * pixels - ((index == shown.size() - 1) ? NAME : NAME / 2);
			assertThat(start - end).as("between %s and %s", shown.get(index - 1), shown.get(index)).isGreaterThan(4);
		}
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
