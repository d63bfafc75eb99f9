package org.secondfront.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page whose text links to the page at hand.
 *
 * @param href the linking page
 * @param title its title
 * @param kind what it is, in a word, such as {@code article}
 * @param places where in it the links stand
 */
public record Backlink(String href, String title, String kind, List<Place> places) {

	/**
	 * The sentences to show: one may link to several sections of the page.
	 * @return the places, each sentence once
	 */
	public List<Place> sentences() {
		Map<String, Place> sentences = new LinkedHashMap<>();
		this.places.forEach((place) -> sentences.putIfAbsent(place.href() + " " + place.sentence(), place));
		return List.copyOf(sentences.values());
	}

	/**
	 * A sentence that holds the link.
	 *
	 * @param href the section it stands in
	 * @param section the heading of that section; empty before the first heading
	 * @param sentence the sentence
	 * @param to the name of the section that it links to; empty for the page as a whole
	 */
	public record Place(String href, String section, String sentence, String to) {
	}

}
