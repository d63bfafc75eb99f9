package org.secondfront.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.NormalisedTitle;
import org.secondfront.search.SearchRows.HitRow;
import org.secondfront.search.SearchRows.QueryRow;

/**
 * One search: goes down the ladder, from what has all the words to what is merely of the
 * same time, until something is found.
 */
final class Climb {

	private static final int LONGEST_NAME = 100;

	/** What pages are worth before their text is read that have the words there often. */
	private static final float OFTEN_BONUS = 0.2f;

	private static final Sought EVERYTHING = new Sought(Asked.anyKind(), "");

	/** How many answers of a corrected search stand above those of the other. */
	private static final int GLIMPSE = 3;

	private final SearchRows rows;

	private final Speller speller;

	private final SearchProperties properties;

	private final Asked asked;

	/** What the filters ask for. */
	private final List<String> marks;

	Climb(SearchRows rows, Speller speller, SearchProperties properties, Asked asked, List<String> marks) {
		this.rows = rows;
		this.speller = speller;
		this.properties = properties;
		this.asked = asked;
		this.marks = marks;
	}

	/**
	 * Search. What the transaction may cost is bounded from here on.
	 * @param typed what was typed, taken apart
	 * @return what was found, and on which rung
	 */
	Found go(Typed typed) {
		if (typed.shown().isEmpty()) {
			this.rows.bound(this.properties.statementTimeout());
			return browse();
		}
		Question question = question(typed);
		Found all = find(Rung.ALL, question.all(), Asked.SIZE, this.asked.page());
		if (!all.hits().isEmpty() || this.asked.page() > 1 && isFound(question.all())) {
			return all;
		}
		return this.asked.asTyped() ? all.on(Rung.NOTHING) : loosened(typed, question);
	}

	private Found loosened(Typed typed, Question question) {
		Corrected corrected = this.speller.correct(typed).map(this::corrected).orElse(null);
		if (typed.words().size() > 1) {
			Found any = find(Rung.ANY, question.any(), Asked.SIZE, this.asked.page());
			if (!any.hits().isEmpty()) {
				return (corrected != null && corrected.hasAll())
						? any.with(corrected.text(), find(Rung.ALL, corrected.question().all(), GLIMPSE, 1).hits())
						: any;
			}
		}
		if (corrected != null) {
			Found better = find(Rung.CORRECTED, corrected.best(), Asked.SIZE, this.asked.page());
			if (!better.hits().isEmpty()) {
				return better.with(corrected.text(), List.of());
			}
		}
		return near(typed, question);
	}

	private Corrected corrected(String text) {
		Question better = question(Typed.of(text));
		return new Corrected(text, better, isFound(better.all()));
	}

	/** Pages of the same time or place, whatever else they say. */
	private Found near(Typed typed, Question question) {
		Period period = Period.in(typed.shown()).map(Period.Found::period).orElse(this.asked.period());
		if (!period.isOpen()) {
			Found same = new Climb(this.rows, this.speller, this.properties, this.asked.within(period), this.marks)
				.browse();
			if (!same.hits().isEmpty()) {
				return new Found(Rung.SAME_PERIOD, same.look(), same.hits(), "", List.of(), period);
			}
		}
		String places = this.rows.places(placeNames(typed));
		List<HitRow> ofPlaces = (places != null) ? this.rows.ofPlaces(places) : List.of();
		return ofPlaces.isEmpty() ? new Found(Rung.NOTHING, question.all(), List.of(), "", List.of(), Period.ALWAYS)
				: new Found(Rung.SAME_PLACE, question.all(), ofPlaces, "", List.of(), Period.ALWAYS);
	}

	/** The marks of all names that one, two or three words in a row could be. */
	private static String placeNames(Typed typed) {
		List<String> words = Arrays.asList(NormalisedTitle.of(typed.shown()).split(" "));
		List<String> names = new ArrayList<>();
		for (int from = 0; from < words.size(); from++) {
			for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
				String name = String.join("", words.subList(from, to));
				if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
					names.add(Asked.mark("name", name));
				}
			}
		}
		return String.join("|", names);
	}

	/** Everything that the filters leave. */
	private Found browse() {
		return find(this.asked.isNarrowed() ? Rung.ALL : Rung.NOT_ASKED,
				new Look(Sought.NOTHING, Sought.NOTHING, List.of(EVERYTHING), "", "", EVERYTHING, null), Asked.SIZE,
				this.asked.page());
	}

	private Question question(Typed typed) {
		QueryRow row = this.rows.query(this.properties.statementTimeout(), typed.wanted(), typed.unwanted(),
				typed.any(), String.join(" ", typed.words()));
		// a name is no answer if the page has what is unwanted
		boolean named = !typed.key().isEmpty() && typed.key().length() <= LONGEST_NAME && row.unwanted().isEmpty();
		String exact = named ? Asked.mark("name", typed.key()) : "";
		return new Question(all(row, exact), any(row));
	}

	private static Look all(QueryRow row, String exact) {
		Sought all = Sought.of(row.wanted(), row.unwanted()).or(exact);
		return new Look(Sought.inNames(row.wanted(), row.unwanted()).or(exact),
				Sought.often(row.wanted(), row.unwanted()), List.of(all), row.wanted(), exact, all, row);
	}

	private static Look any(QueryRow row) {
		String any = row.anyWord();
		List<Sought> each = row.eachWord()
			.lines()
			.filter((word) -> !word.isEmpty())
			.map((word) -> Sought.of(word, row.unwanted()))
			.toList();
		return new Look(Sought.inNames(any, row.unwanted()), Sought.often(any, row.unwanted()), each, any, "",
				Sought.of(any, row.unwanted()), row);
	}

	private Found find(Rung rung, Look look, int size, int page) {
		List<Probe> probes = (rung != Rung.NOT_ASKED) ? look.probes(this.marks) : List.of();
		if (probes.isEmpty()) {
			return new Found(rung, look, List.of(), "", List.of(), this.asked.period());
		}
		List<HitRow> hits = this.rows.hits(lines(probes, (probe) -> probe.sought().indexed()),
				lines(probes, (probe) -> probe.sought().checked()), words(probes, Probe::bonus),
				words(probes, Probe::most), words(probes, Probe::spare), look.ranking(), look.anyWord(), look.words(),
				look.exact(), this.asked.period().days(), SearchRows.WEIGHED, size, size * (page - 1));
		return new Found(rung, look, hits, "", List.of(), this.asked.period());
	}

	private static String lines(List<Probe> probes, Function<Probe, String> value) {
		return probes.stream().map(value).collect(Collectors.joining("\n"));
	}

	private static String words(List<Probe> probes, Function<Probe, Object> value) {
		return probes.stream().map(value).map(String::valueOf).collect(Collectors.joining(" "));
	}

	private boolean isFound(Look look) {
		Sought sought = look.counted().and(this.marks);
		return !sought.isNothing() && this.rows.isFound(sought.indexed(), sought.checked(), this.asked.period().days(),
				SearchRows.LOOKED_AT);
	}

	/**
	 * A question, for all its words and for any.
	 */
	private record Question(Look all, Look any) {
	}

	/**
	 * A corrected question.
	 *
	 * @param text what was typed, corrected
	 * @param question the question
	 * @param hasAll whether some page has all its words
	 */
	private record Corrected(String text, Question question, boolean hasAll) {

		Look best() {
			return this.hasAll ? this.question.all() : this.question.any();
		}

	}

	/**
	 * What to look for.
	 *
	 * @param inNames in names and headings
	 * @param often in texts that have the words often
	 * @param parts in whole pages; a page may answer any of them
	 * @param ranking what pages are ranked by
	 * @param exact the mark of the name that the whole could be; may be empty
	 * @param counted what exactly the answers have
	 * @param row the words, as PostgreSQL understands them; null for none
	 */
	record Look(Sought inNames, Sought often, List<Sought> parts, String ranking, String exact, Sought counted,
			@Nullable QueryRow row) {

		/** What to ask of the index, under filters. */
		List<Probe> probes(List<String> marks) {
			List<Probe> probes = new ArrayList<>();
			probes.add(new Probe(this.inNames, 0, SearchRows.NAMED, false));
			probes.add(new Probe(this.often, OFTEN_BONUS, SearchRows.OFTEN, false));
			int most = SearchRows.IN_TEXT / Math.max(1, this.parts.size());
			this.parts.forEach((part) -> probes.add(new Probe(part, 0, most, true)));
			return probes.stream()
				.filter((probe) -> !probe.sought().isNothing())
				.map((probe) -> probe.under(marks))
				.toList();
		}

		String anyWord() {
			return (this.row != null) ? this.row.anyWord() : "";
		}

		int words() {
			return (this.row != null) ? this.row.lexemes().split(" ").length : 1;
		}

	}

	/**
	 * One question to the index.
	 *
	 * @param sought what is looked for
	 * @param bonus what having it is worth
	 * @param most how many pages are taken
	 * @param spare whether it is asked only if others with a bonus found too little
	 */
	record Probe(Sought sought, float bonus, int most, boolean spare) {

		Probe under(List<String> marks) {
			return new Probe(this.sought.and(marks), this.bonus,
					this.sought.checked().isEmpty() ? this.most : SearchRows.LOOKED_AT, this.spare);
		}

	}

	/**
	 * What was found.
	 *
	 * @param rung on which rung
	 * @param look what was looked for there
	 * @param hits the pages, the best first
	 * @param correction what was typed, corrected; empty for no correction
	 * @param glimpse some pages that answer the corrected question, where the hits answer
	 * the other
	 * @param period the period that the answers are of; may be open
	 */
	record Found(Rung rung, Look look, List<HitRow> hits, String correction, List<HitRow> glimpse, Period period) {

		Found on(Rung other) {
			return new Found(other, this.look, this.hits, this.correction, this.glimpse, this.period);
		}

		Found with(String corrected, List<HitRow> some) {
			return new Found(this.rung, this.look, this.hits, corrected, some, this.period);
		}

		String pages() {
			return this.hits.stream().map((hit) -> String.valueOf(hit.pageId())).collect(Collectors.joining(" "));
		}

	}

}
