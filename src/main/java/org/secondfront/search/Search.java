package org.secondfront.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Heads;
import org.secondfront.page.SiteView;
import org.secondfront.page.Topic;
import org.secondfront.page.Topics;
import org.secondfront.search.Climb.Found;
import org.secondfront.search.SearchView.Form;
import org.secondfront.search.SearchView.Glimpse;
import org.secondfront.search.SearchView.Notice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions to search.
 */
@Service
class Search {

	private static final String TITLE = "Search";

	private static final int FEW_WORDS = 4;

	private final SearchRows rows;

	private final Speller speller;

	private final Results results;

	private final Facets facets;

	private final Lanes lanes;

	private final Topics topics;

	private final Heads heads;

	private final FailedSearches failures;

	private final SearchProperties properties;

	Search(SearchRows rows, Speller speller, Results results, Facets facets, Lanes lanes, Topics topics, Heads heads,
			FailedSearches failures, SearchProperties properties) {
		this.rows = rows;
		this.heads = heads;
		this.failures = failures;
		this.speller = speller;
		this.results = results;
		this.facets = facets;
		this.lanes = lanes;
		this.topics = topics;
		this.properties = properties;
	}

	/**
	 * Answer a question.
	 * @param question the question
	 * @param from the beginning of the period, as it was typed
	 * @param to its end, likewise
	 * @param site the site
	 * @return the answers, and how far search had to go for them
	 */
	@Transactional(readOnly = true)
	SearchView search(Asked question, String from, String to, SiteView site) {
		Typed typed = Typed.of(question.q());
		Asked asked = question.about(typed.shown());
		List<Topic> inOrder = this.topics.inOrder(site.number());
		Map<String, String> filters = asked.filters(inOrder);
		Found found = new Climb(this.rows, this.speller, this.properties, asked, Asked.marks(filters)).go(typed);
		if (isFailure(found, typed, asked)) {
			this.failures.count(typed);
		}
		List<Notice> notices = new ArrayList<>(limits(typed, asked, from, to));
		notices.addAll(notices(found, typed, asked, site));
		Facets.Counted counted = count(found, asked, filters, inOrder, site);
		return new SearchView(head(typed, asked), form(typed, asked, from, to), found.rung().name(), notices,
				(counted == null) ? "" : counted.pages(), glimpse(found, asked),
				this.results.of(found.hits(), found.look().row()), Asked.SIZE * (asked.page() - 1) + 1,
				(counted == null) ? List.of() : counted.facets(),
				(asked.page() > 1) ? page(asked, asked.page() - 1) : null,
				hasNext(found, counted, asked) ? page(asked, asked.page() + 1) : null);
	}

	/** Where words are common more pages are counted than are ranked. */
	private static boolean hasNext(Found found, Facets.@Nullable Counted counted, Asked asked) {
		return counted != null && found.hits().size() == Asked.SIZE
				&& counted.total() > (long) Asked.SIZE * asked.page() && asked.page() < Asked.LAST_PAGE;
	}

	private @Nullable Glimpse glimpse(Found found, Asked asked) {
		return found.glimpse().isEmpty() ? null : new Glimpse(found.correction(),
				asked.about(found.correction()).address(Map.of()), this.results.of(found.glimpse(), null));
	}

	/** What to say where the database took too long, or is too busy. */
	SearchView unanswered(Asked asked, String from, String to) {
		Typed typed = Typed.of(asked.q());
		return new SearchView(head(typed, asked), form(typed, asked, from, to), Rung.TOO_LONG.name(),
				List.of(Notice.of("This took too long. Fewer words, or rarer ones, are found faster.")), "", null,
				List.of(), 1, List.of(), null, null);
	}

	/**
	 * Nothing has all the words, whichever way they are spelt. A long question seldom has
	 * an answer with all its words, and says little of what is missing.
	 */
	private static boolean isFailure(Found found, Typed typed, Asked asked) {
		if (asked.isNarrowed() || asked.asTyped() || asked.page() > 1 || !found.correction().isEmpty()) {
			return false;
		}
		return switch (found.rung()) {
			case ANY -> typed.words().size() <= FEW_WORDS;
			case SAME_PERIOD, SAME_PLACE, NOTHING -> !typed.words().isEmpty();
			default -> false;
		};
	}

	/** The page that tells how to search. */
	HelpView help(SiteView site) {
		return new HelpView(
				this.heads.index("How to search",
						"Words, phrases, periods and filters, and what search does when nothing has all the words.",
						"/search/help", site),
				List.of(new Crumb(site.title(), "/"), new Crumb(TITLE, Asked.PATH), new Crumb("How to search", "")));
	}

	private Facets.@Nullable Counted count(Found found, Asked asked, Map<String, String> filters, List<Topic> inOrder,
			SiteView site) {
		return switch (found.rung()) {
			case ALL, ANY, CORRECTED -> this.facets.count(site.number(), found.look().counted(), asked, filters,
					inOrder, this.lanes.labels(site.number()));
			case SAME_PERIOD -> this.facets.count(site.number(), found.look().counted(), asked.within(found.period()),
					filters, inOrder, this.lanes.labels(site.number()));
			default -> null;
		};
	}

	private static String page(Asked asked, int page) {
		return asked.address((page > 1) ? Map.of("page", String.valueOf(page)) : Map.of());
	}

	private static Head head(Typed typed, Asked asked) {
		String page = (asked.page() > 1) ? ", page " + asked.page() : "";
		return Head.plain(typed.shown().isEmpty() ? TITLE : typed.shown() + " · " + TITLE + page);
	}

	private static Form form(Typed typed, Asked asked, String from, String to) {
		Map<String, String> hidden = new LinkedHashMap<>(asked.parameters());
		List.of("q", "as", "from", "to").forEach(hidden::remove);
		hidden.values().removeIf(String::isEmpty);
		return new Form(typed.shown(), Typed.of(from).shown(), Typed.of(to).shown(), hidden);
	}

	private static List<Notice> limits(Typed typed, Asked asked, String from, String to) {
		List<Notice> notices = new ArrayList<>();
		if (typed.shortened()) {
			notices.add(Notice.of("That was more than search takes at once: the first " + Typed.MOST_WORDS
					+ " words, or " + Typed.LONGEST + " characters, were looked for."));
		}
		if (!from.isBlank() && asked.period().from().isEmpty() || !to.isBlank() && asked.period().to().isEmpty()) {
			notices.add(Notice.of("A date could not be read. Write 1944, June 1944, 6 June 1944 or 1944-06-06."));
		}
		return notices;
	}

	private List<Notice> notices(Found found, Typed typed, Asked asked, SiteView site) {
		List<Notice> notices = new ArrayList<>();
		switch (found.rung()) {
			case ANY -> notices.add(new Notice("No page has all of these words. These have some of them.", "",
					"Only pages with all of them", asked.address(Map.of("as", "typed"))));
			case CORRECTED -> notices
				.add(new Notice("Nothing was found as you typed it. These are the answers for", found.correction(),
						"Search for “" + typed.shown() + "” all the same", asked.address(Map.of("as", "typed"))));
			case SAME_PERIOD ->
				notices.add(new Notice(
						"Nothing was found with these words. This is what the reference has of "
								+ found.period().inWords() + ".",
						"", "Only what has the words", asked.address(Map.of("as", "typed"))));
			case SAME_PLACE ->
				notices.add(new Notice("Nothing was found so. This is what the reference has of the place.", "",
						"Only what has the words", asked.address(Map.of("as", "typed"))));
			case NOTHING -> notices.addAll(nothing(typed, asked, site));
			default -> {
				if (found.hits().isEmpty() && asked.page() > 1) {
					notices.addAll(nothing(typed, asked, site));
				}
			}
		}
		if (found.rung() == Rung.ALL || found.rung() == Rung.ANY) {
			period(typed, asked, notices);
		}
		if (found.rung() != Rung.NOT_ASKED && asked.isNarrowed() && found.rung() != Rung.ALL) {
			notices.add(new Notice("The filters are part of it.", "", "Search without them",
					asked.widened().address(Map.of())));
		}
		return notices;
	}

	/** Words for a time find what says them; the filter finds what happened then. */
	private static void period(Typed typed, Asked asked, List<Notice> notices) {
		if (asked.period().isOpen()) {
			Period.in(typed.shown())
				.ifPresent((in) -> notices.add(new Notice("", "", "Everything of " + in.period().inWords(),
						asked.address(Map.of("q", in.rest(), "from", in.period().from(), "to", in.period().to())))));
		}
	}

	private List<Notice> nothing(Typed typed, Asked asked, SiteView site) {
		List<Notice> notices = new ArrayList<>();
		if (asked.page() > 1) {
			notices.add(new Notice("There are no more answers.", "", "To the first", asked.address(Map.of())));
			return notices;
		}
		if (typed.words().isEmpty() && !typed.unwanted().isEmpty()) {
			notices.add(Notice.of("There must be a word to look for beside those to leave out."));
			return notices;
		}
		notices.add(Notice.of("Nothing was found."));
		if (asked.asTyped()) {
			notices.add(new Notice("", "", "Look for what comes near", asked.address(Map.of("as", ""))));
		}
		else {
			notices.add(new Notice(this.failures.isCounting()
					? "The words are counted for the editors, with nothing about you: what is looked for often is written next."
					: "", "", site.contact().isEmpty() ? "" : "Ask the editors for it",
					site.contact().isEmpty() ? null : site.contact()));
		}
		return notices;
	}

}
