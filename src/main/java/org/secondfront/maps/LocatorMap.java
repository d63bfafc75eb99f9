package org.secondfront.maps;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A map that shows where places lie. Marks are placed in per cent of it, so that names
 * keep their size however large it is shown.
 *
 * @param file the base map
 * @param viewBox the part of it that is shown
 * @param broad whether it is twice as wide as high, not one and a half times
 * @param names what it shows, in words
 * @param beyond the places that lie beyond it, in words; empty if there are none
 * @param marks the places on it
 * @param bearings cities that help to find one's bearings
 */
public record LocatorMap(String file, String viewBox, boolean broad, String names, String beyond, List<Mark> marks,
		List<Mark> bearings) {

	/**
	 * Draw a map.
	 * @param places what to show, the most important first
	 * @return the map; null if there is nothing to show, or nowhere to show it
	 */
	public static @Nullable LocatorMap of(List<Place> places) {
		if (places.isEmpty()) {
			return null;
		}
		return Frame.around(places).map((frame) -> new Cartographer(frame).draw(places)).orElse(null);
	}

	/**
	 * A dot and its name.
	 *
	 * @param x how far from the left, in per cent
	 * @param y how far from the top, in per cent
	 * @param name the name; empty if there is no room for it
	 * @param dx from the dot to the name, in pixels
	 * @param dy likewise
	 * @param anchor which part of the name that is: start, middle or end
	 * @param wideOnly whether a phone has no room for the name
	 */
	public record Mark(double x, double y, String name, int dx, int dy, String anchor, boolean wideOnly) {
	}

}
