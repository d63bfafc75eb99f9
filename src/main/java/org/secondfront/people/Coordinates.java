package org.secondfront.people;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Says where a place lies.
 */
final class Coordinates {

	private Coordinates() {
	}

	/**
	 * Say it in words.
	 * @param lat degrees north, or null
	 * @param lon degrees east, or null
	 * @return such as {@code 35.70° N, 51.42° E}; null unless both are known
	 */
	static @Nullable String inWords(@Nullable Double lat, @Nullable Double lon) {
		if (lat == null || lon == null) {
			return null;
		}
		return degrees(lat, "N", "S") + ", " + degrees(lon, "E", "W");
	}

	private static String degrees(double value, String positive, String negative) {
		return String.format(Locale.UK, "%.2f° %s", Math.abs(value), (value < 0) ? negative : positive);
	}

}
