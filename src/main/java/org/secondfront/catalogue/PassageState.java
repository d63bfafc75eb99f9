package org.secondfront.catalogue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The passages that a page has and had: what a publication needs to know so that each
 * keeps its name.
 *
 * @param live the passages of the live version, in order; none if there is no such
 * version, or it was published before passages had names
 * @param former every name that a passage of the page ever had, the latest first, by the
 * SHA-256 of its text, in hexadecimal
 */
public record PassageState(List<LivePassage> live, Map<String, List<String>> former) {

	/** Of a page that is new. */
	public static final PassageState NONE = new PassageState(List.of(), Map.of());

	/**
	 * A passage as it is live.
	 *
	 * @param name its name
	 * @param section the anchor of its section; null before the first heading
	 * @param text its words
	 */
	public record LivePassage(String name, @Nullable String section, String text) {
	}

}
