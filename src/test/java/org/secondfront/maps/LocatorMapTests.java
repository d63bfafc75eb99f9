package org.secondfront.maps;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondfront.maps.LocatorMap.Mark;

import static org.assertj.core.api.Assertions.assertThat;

class LocatorMapTests {

	private static final Place TEHRAN = new Place("Tehran", 35.69, 51.39);

	private static final Place OMAHA = new Place("Omaha Beach", 49.37, -0.88);

	private static final Place WASHINGTON = new Place("Washington", 38.9, -77.04);

	private static final Place MOSCOW = new Place("Moscow", 55.75, 37.62);

	/**
	 * What crowds the maps of the campaigns: beaches side by side, with cities far off.
	 */
	private static final List<Place> CROWDED = List.of(new Place("Normandy", 49.34, -0.62), OMAHA,
			new Place("Southwick House", 50.88, -1.11), new Place("Plymouth", 50.37, -4.14),
			new Place("Utah Beach", 49.42, -1.18), new Place("Gold Beach", 49.35, -0.56),
			new Place("Juno Beach", 49.34, -0.43), new Place("Sword Beach", 49.3, -0.31),
			new Place("Falaise", 48.89, -0.2), new Place("Paris", 48.86, 2.35));

	@Test
	void takesTheSheetWithTheMostDetailThatHasAllPlaces() {
		assertThat(map(OMAHA).file()).isEqualTo("/maps/channel.svg");
		assertThat(map(OMAHA, MOSCOW).file()).isEqualTo("/maps/europe.svg");
		assertThat(map(TEHRAN, MOSCOW).file()).isEqualTo("/maps/europe.svg");
		assertThat(map(OMAHA, WASHINGTON).file()).isEqualTo("/maps/north.svg");
		assertThat(map(WASHINGTON, new Place("Kurile Islands", 46.5, 151)).marks()).hasSize(2);
	}

	@Test
	void onePlaceFarOffDoesNotShrinkTheOthers() {
		LocatorMap map = map(OMAHA, new Place("Caen", 49.18, -0.37), new Place("Falaise", 48.89, -0.2), MOSCOW);
		assertThat(map.file()).isEqualTo("/maps/channel.svg");
		assertThat(map.names()).isEqualTo("Omaha Beach, Caen and Falaise");
		assertThat(map.beyond()).isEqualTo("Moscow");
		assertThat(map(MOSCOW, OMAHA, new Place("Caen", 49.18, -0.37), new Place("Falaise", 48.89, -0.2)).file())
			.as("the first is never left out")
			.isEqualTo("/maps/europe.svg");
	}

	@Test
	void citiesOfARegionAreNoHelpOnAContinent() {
		assertThat(map(OMAHA).bearings()).extracting(Mark::name).contains("Rouen");
		assertThat(map(OMAHA, MOSCOW).bearings()).extracting(Mark::name)
			.contains("Berlin")
			.doesNotContain("Rouen", "Southampton", "Plymouth");
	}

	@Test
	void hasNoMapOfNothingAndNoneOfWhereNoSheetIs() {
		assertThat(LocatorMap.of(List.of())).isNull();
		assertThat(LocatorMap.of(List.of(new Place("South Pole", -90, 0)))).isNull();
	}

	@Test
	void saysInWordsWhatItShows() {
		assertThat(map(TEHRAN).names()).isEqualTo("Tehran");
		assertThat(map(TEHRAN, MOSCOW, OMAHA).names()).isEqualTo("Tehran, Moscow and Omaha Beach");
	}

	@Test
	void everyPlaceHasADotWithinTheMap() {
		for (List<Place> places : List.of(CROWDED, List.of(TEHRAN), List.of(WASHINGTON, MOSCOW, TEHRAN))) {
			LocatorMap map = map(places.toArray(Place[]::new));
			assertThat(map.marks()).hasSizeGreaterThanOrEqualTo(places.size() * 2 / 3).allSatisfy((mark) -> {
				assertThat(mark.x()).isBetween(0.0, 100.0);
				assertThat(mark.y()).isBetween(0.0, 100.0);
			});
			assertThat(map.marks().get(0).name()).isEqualTo(places.get(0).name());
			assertThat(map.bearings()).extracting(Mark::name).doesNotContain("");
		}
	}

	/** From the width on the smallest phone to a large page. */
	@ParameterizedTest
	@ValueSource(ints = { 284, 324, 400, 560, 576, 900 })
	void namesNeverTouch(int width) {
		LocatorMap map = map(CROWDED.toArray(Place[]::new));
		List<Rectangle2D> seen = new ArrayList<>();
		Stream.concat(map.marks().stream(), map.bearings().stream())
			.filter((mark) -> !mark.name().isEmpty() && (width >= 560 || !mark.wideOnly()))
			.forEach((mark) -> {
				Rectangle2D box = box(mark, width);
				assertThat(seen).as(mark.name()).noneMatch(box::intersects);
				seen.add(box);
			});
		assertThat(seen).hasSizeGreaterThan(3);
	}

	private static Rectangle2D box(Mark mark, int width) {
		double length = mark.name().length() * 6.5;
		double x = mark.x() / 100 * width + mark.dx();
		double start = switch (mark.anchor()) {
			case "start" -> x;
			case "end" -> x - length;
			default -> x - length / 2;
		};
		return new Rectangle2D.Double(start, mark.y() / 100 * width / 1.5 + mark.dy() - 10, length, 13);
	}

	private static LocatorMap map(Place... places) {
		return Objects.requireNonNull(LocatorMap.of(List.of(places)));
	}

}
