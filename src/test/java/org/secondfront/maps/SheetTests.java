package org.secondfront.maps;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program and the script that made the base maps place the same point alike.
 */
class SheetTests {

	private static final Pattern LAND = Pattern.compile("id=\"land\" d=\"([^\"]+)\"");

	private static final Pattern RING = Pattern.compile("M([^l]+)l([^z]+)z");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+");

	@ParameterizedTest
	@CsvSource({ "channel, Caen, 49.18, -0.37", "channel, Valognes, 49.51, -1.47",
			"channel, Isle of Wight, 50.67, -1.3", "europe, Moscow, 55.75, 37.62", "europe, Crimea, 45.1, 34.3",
			"europe, Sicily, 37.5, 14.2", "europe, Murmansk, 68.9, 33.1", "europe, Basra, 30.7, 47.5",
			"north, Kansas, 38.5, -98", "north, Honshu, 36.3, 138.3", "north, Newfoundland, 48.6, -56",
			"north, Port Arthur, 40.5, 122.8" })
	void landIsWhereItIs(String sheet, String place, double lat, double lon) throws IOException {
		assertThat(isLand(sheet, lat, lon)).as(place).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "channel, Bay of the Seine, 49.55, -0.6", "channel, Lyme Bay, 50.55, -3",
			"channel, Off the Cotentin, 49.78, -1.65", "europe, Black Sea, 43.3, 34.3",
			"europe, Sea of Azov, 46.1, 36.6", "europe, Gulf of Riga, 57.8, 23.6", "europe, Caspian Sea, 42, 50.5",
			"europe, Skagerrak, 58, 9.5", "north, Sea of Japan, 40, 135", "north, Gulf of Mexico, 25, -90",
			"north, Bay of Biscay, 45.5, -5" })
	void seaIsWhereItIs(String sheet, String place, double lat, double lon) throws IOException {
		assertThat(isLand(sheet, lat, lon)).as(place).isFalse();
	}

	@Test
	void noSheetIsHeavierThanAPage() throws IOException {
		for (Sheet sheet : Sheet.all()) {
			assertThat(text(sheet).length()).as(sheet.file()).isLessThan(24 * 1024);
		}
	}

	private static boolean isLand(String name, double lat, double lon) throws IOException {
		Sheet sheet = Arrays.stream(Sheet.all()).filter((one) -> one.file().contains(name)).findFirst().orElseThrow();
		Place place = new Place(name, lat, lon);
		return land(sheet).contains(sheet.x(place), sheet.y(place));
	}

	private static Path2D land(Sheet sheet) throws IOException {
		Matcher land = LAND.matcher(text(sheet));
		assertThat(land.find()).isTrue();
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		Matcher ring = RING.matcher(land.group(1));
		while (ring.find()) {
			int[] start = numbers(ring.group(1));
			double x = start[0];
			double y = start[1];
			path.moveTo(x, y);
			int[] steps = numbers(ring.group(2));
			for (int at = 0; at < steps.length; at += 2) {
				x += steps[at];
				y += steps[at + 1];
				path.lineTo(x, y);
			}
			path.closePath();
		}
		return path;
	}

	private static int[] numbers(String text) {
		return NUMBER.matcher(text).results().mapToInt((number) -> Integer.parseInt(number.group())).toArray();
	}

	private static String text(Sheet sheet) throws IOException {
		try (InputStream file = SheetTests.class.getResourceAsStream("/static" + sheet.file())) {
			assertThat(file).as(sheet.file()).isNotNull();
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
