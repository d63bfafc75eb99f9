package org.secondfront.articles;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A work that an article cites, with all the places of it that are cited.
 *
 * @param entry its entry in a bibliography, as HTML made when it was published
 * @param places the cited places, in the order of their first citation
 */
record CitedWork(String entry, List<Place> places) {

	private static final TypeReference<List<Use>> USES = new TypeReference<>() {
	};

	/**
	 * Gather the uses of a work.
	 * @param entry its entry
	 * @param uses its uses, as {@link ArticleRows.NamedRow} has them
	 * @return the work
	 */
	static CitedWork of(@Nullable String entry, @Nullable String uses) {
		Map<String, Set<Integer>> notes = new LinkedHashMap<>();
		if (uses != null) {
			for (Use use : JsonMapper.shared().readValue(uses, USES)) {
				for (String locator : use.locator().split("; ", -1)) {
					notes.computeIfAbsent(locator, (place) -> new LinkedHashSet<>()).add(use.note());
				}
			}
		}
		return new CitedWork((entry != null) ? entry : "",
				notes.entrySet()
					.stream()
					.map((place) -> new Place(place.getKey(), List.copyOf(place.getValue())))
					.toList());
	}

	/**
	 * Whether one note alone cites it.
	 * @return true for one
	 */
	public boolean once() {
		return this.places.stream().flatMap((place) -> place.notes().stream()).distinct().count() == 1;
	}

	/**
	 * A place in the work.
	 *
	 * @param locator the place, such as {@code p. 112}; empty for the work as a whole
	 * @param notes the numbers of the notes that cite it
	 */
	record Place(String locator, List<Integer> notes) {
	}

	private record Use(int note, String locator) {
	}

}
