package org.secondfront.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.citation.Source;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.Verdict;

/**
 * What pages of one kind have beside what every page has.
 */
public sealed interface Details {

	/**
	 * Of an article or a term: nothing.
	 */
	record NoDetails() implements Details {

	}

	/**
	 * Of a topic.
	 *
	 * @param order its place in the reading order
	 * @param accent the name of its colour: ochre, teal, blue, red, violet or green
	 * @param label its short name, for furniture
	 */
	record TopicDetails(int order, String accent, String label) implements Details {

	}

	/**
	 * Of a person.
	 *
	 * @param sort what indexes sort by, such as {@code Stalin, Joseph}
	 * @param born the date of birth
	 * @param died the date of death
	 * @param country the country
	 * @param roles short plain phrases
	 */
	record PersonDetails(String sort, @Nullable HistoricalDate born, @Nullable HistoricalDate died,
			@Nullable String country, List<String> roles) implements Details {

		public PersonDetails {
			roles = List.copyOf(roles);
		}

	}

	/**
	 * Of a place.
	 *
	 * @param lat decimal degrees north, from -90 to 90
	 * @param lon decimal degrees east, from -180 to 180
	 * @param then its name at the time
	 * @param now its name and country today
	 */
	record PlaceDetails(@Nullable Double lat, @Nullable Double lon, @Nullable String then,
			@Nullable String now) implements Details {

	}

	/**
	 * Of a source.
	 *
	 * @param source the bibliographic record
	 */
	record SourceDetails(Source source) implements Details {

	}

	/**
	 * Of an event.
	 *
	 * @param lane the key of its lane
	 * @param order its place among the events of its day
	 * @param treats where it is treated
	 * @param sources what it rests on
	 */
	record EventDetails(String lane, int order, List<Treatment> treats, List<CitedSource> sources) implements Details {

		public EventDetails {
			treats = List.copyOf(treats);
			sources = List.copyOf(sources);
		}

	}

	/**
	 * Of a claim.
	 *
	 * @param section the section of the source document it stands in
	 * @param claim the claim, restated
	 * @param verdict what the record says of it, in a word
	 * @param finding what the record says of it
	 * @param sources what the finding rests on
	 * @param where where the matter is treated
	 */
	record ClaimDetails(String section, String claim, Verdict verdict, String finding, List<CitedSource> sources,
			List<Treatment> where) implements Details {

		public ClaimDetails {
			sources = List.copyOf(sources);
			where = List.copyOf(where);
		}

	}

	/**
	 * Of a trail.
	 *
	 * @param steps its steps, in order
	 */
	record TrailDetails(List<Step> steps) implements Details {

		public TrailDetails {
			steps = List.copyOf(steps);
		}

	}

	/**
	 * Where something is treated.
	 *
	 * @param page the page
	 * @param anchor the section of it; null for the whole page
	 */
	record Treatment(PageAddress page, @Nullable String anchor) {

	}

	/**
	 * A step of a trail.
	 *
	 * @param page the page to read
	 * @param anchor the section of it; null for the whole page
	 * @param sentence why it comes here
	 */
	record Step(PageAddress page, @Nullable String anchor, String sentence) {

	}

}
