package org.secondfront.maps;

import java.util.List;
import java.util.stream.Stream;

/**
 * Cities that help to find one's bearings on a map, the best known first.
 */
final class Cities {

	private static final List<Place> KNOWN = List.of(new Place("London", 51.51, -0.13),
			new Place("Moscow", 55.75, 37.62), new Place("Berlin", 52.52, 13.4), new Place("Paris", 48.86, 2.35),
			new Place("Rome", 41.9, 12.48), new Place("Washington", 38.9, -77.04), new Place("Tokyo", 35.68, 139.69),
			new Place("Warsaw", 52.23, 21.01), new Place("Vienna", 48.21, 16.37), new Place("Cairo", 30.04, 31.24),
			new Place("Beijing", 39.9, 116.4), new Place("Istanbul", 41.01, 28.98),
			new Place("Stockholm", 59.33, 18.07), new Place("Madrid", 40.42, -3.7), new Place("Delhi", 28.61, 77.21),
			new Place("Athens", 37.98, 23.73), new Place("Tehran", 35.69, 51.39), new Place("Dublin", 53.35, -6.26),
			new Place("Brussels", 50.85, 4.35));

	/** Those that help only on a map with much detail. */
	private static final List<Place> NEAR = List.of(new Place("Rouen", 49.44, 1.1), new Place("Plymouth", 50.37, -4.14),
			new Place("Southampton", 50.9, -1.4), new Place("Rennes", 48.11, -1.68), new Place("Brest", 48.39, -4.49));

	private Cities() {
	}

	static List<Place> on(Sheet sheet) {
		return sheet.detailed() ? Stream.concat(KNOWN.stream(), NEAR.stream()).toList() : KNOWN;
	}

}
