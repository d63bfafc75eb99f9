package org.secondfront.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.secondfront.page.Topic;
import org.secondfront.search.FacetRows.CountRow;
import org.secondfront.search.SearchView.Choice;
import org.secondfront.search.SearchView.Facet;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.Verdict;

import org.springframework.stereotype.Component;

/**
 * The ways to narrow answers down, each choice with how many pages it leaves under the
 * other filters. The database counts pages that are alike; the rest is addition. What it
 * counted is kept for a while: whoever turns a page or sets a filter asks for the same.
 */
@Component
class Facets {

	/** In the order in which pages have them. */
	private static final List<String> PARAMETERS = List.of("kind", "topic", "lane", "verdict");

	private static final Map<PageKind, String> KINDS = new LinkedHashMap<>();

	static {
		KINDS.put(PageKind.ARTICLE, "Articles");
		KINDS.put(PageKind.TOPIC, "Topics");
		KINDS.put(PageKind.PERSON, "People");
		KINDS.put(PageKind.PLACE, "Places");
		KINDS.put(PageKind.TERM, "Terms");
		KINDS.put(PageKind.EVENT, "Events");
		KINDS.put(PageKind.CLAIM, "Claims");
		KINDS.put(PageKind.TRAIL, "Trails");
		KINDS.put(PageKind.SOURCE, "Sources");
	}

	/** Up to so many is told exactly. */
	private static final int EXACT = 1000;

	/** So many counts of pages that are alike are kept: some megabytes. */
	private static final int KEPT = 50_000;

	private final FacetRows rows;

	private final Cache<Question, List<Alike>> counted = Caffeine.newBuilder()
		.maximumWeight(KEPT)
		.weigher((Question question, List<Alike> pages) -> 1 + pages.size())
		.build();

	Facets(FacetRows rows) {
		this.rows = rows;
	}

	/**
	 * Count.
	 * @param edition the number of the current edition
	 * @param sought what exactly the answers have, without the filters
	 * @param asked what was asked for
	 * @param filters what the filters ask for
	 * @param topics the topics of the edition
	 * @param lanes the labels of the lanes, by key
	 */
	Counted count(int edition, Sought sought, Asked asked, Map<String, String> filters, List<Topic> topics,
			Map<String, String> lanes) {
		List<Alike> pages = counted(new Question(edition, sought, asked.period().days()));
		List<Facet> facets = groups(topics, lanes).stream()
			.map((group) -> facet(group, asked, filters, pages))
			.filter(Facets::isUseful)
			.toList();
		boolean all = sought.checked().isEmpty() || pages.stream().mapToLong(Alike::seen).sum() < SearchRows.LOOKED_AT;
		return new Counted(sum(under(filters, pages)), all, facets);
	}

	/** Two readers may have the same counted, as none waits for another. */
	private List<Alike> counted(Question question) {
		List<Alike> known = this.counted.getIfPresent(question);
		if (known != null) {
			return known;
		}
		Sought sought = question.sought();
		List<CountRow> rows = sought.checked().isEmpty() ? this.rows.counts(sought.indexed(), question.within())
				: this.rows.counts(sought.indexed(), sought.checked(), question.within(), SearchRows.LOOKED_AT);
		List<Alike> pages = rows.stream().map(Alike::of).toList();
		this.counted.put(question, pages);
		return pages;
	}

	/** Those that filters leave. */
	private static List<Alike> under(Map<String, String> filters, List<Alike> pages) {
		return pages.stream()
			.filter((alike) -> filters.entrySet()
				.stream()
				.allMatch((filter) -> filter.getValue().equals(alike.values().get(filter.getKey()))))
			.toList();
	}

	private static long sum(List<Alike> pages) {
		return pages.stream().mapToLong(Alike::pages).sum();
	}

	private static Facet facet(Group group, Asked asked, Map<String, String> filters, List<Alike> all) {
		String chosen = asked.parameters().getOrDefault(group.parameter(), "");
		Map<String, String> others = new LinkedHashMap<>(filters);
		others.remove(group.parameter());
		List<Alike> pages = under(others, all);
		Map<String, Long> counts = new HashMap<>();
		pages.forEach(
				(alike) -> counts.merge(alike.values().getOrDefault(group.parameter(), ""), alike.pages(), Long::sum));
		List<Choice> choices = new ArrayList<>();
		choices
			.add(new Choice("All", words(sum(pages)), asked.address(Map.of(group.parameter(), "")), chosen.isEmpty()));
		for (Value value : group.choices()) {
			long count = counts.getOrDefault(value.filter(), 0L);
			if (count > 0 || chosen.equals(value.value())) {
				choices.add(new Choice(value.label(), words(count),
						asked.address(Map.of(group.parameter(), value.value())), chosen.equals(value.value())));
			}
		}
		return new Facet(group.label(), choices);
	}

	/** A choice of one is none. */
	private static boolean isUseful(Facet facet) {
		return facet.choices().size() > 2 || facet.choices().stream().skip(1).anyMatch(Choice::chosen);
	}

	static String words(long count) {
		return (count > EXACT) ? "over 1,000"
				: (count < 1000) ? Long.toString(count) : String.format(Locale.UK, "%,d", count);
	}

	private static List<Group> groups(List<Topic> topics, Map<String, String> lanes) {
		return List.of(
				new Group("Kind", "kind",
						KINDS.entrySet()
							.stream()
							.map((kind) -> new Value(kind.getKey().segment(), kind.getValue(), kind.getKey().name()))
							.toList()),
				new Group("Topic", "topic",
						topics.stream()
							.map((topic) -> new Value(topic.slug(), topic.label(), String.valueOf(topic.pageId())))
							.toList()),
				new Group("Lane of the timeline", "lane",
						lanes.entrySet()
							.stream()
							.map((lane) -> new Value(lane.getKey(), lane.getValue(), lane.getKey()))
							.toList()),
				new Group("Verdict on a claim", "verdict",
						Arrays.stream(Verdict.values())
							.map((verdict) -> new Value(verdict.key(), verdict.label(), verdict.name()))
							.toList()));
	}

	/**
	 * What was counted.
	 *
	 * @param total how many pages answer
	 * @param all whether all were looked at; there may be more otherwise
	 * @param facets the ways to narrow them down
	 */
	record Counted(long total, boolean all, List<Facet> facets) {

		/** The total in words. */
		String pages() {
			return (this.all ? "" : "at least ") + words(this.total) + ((this.total == 1) ? " page" : " pages");
		}

	}

	/**
	 * Pages that are alike in what they can be narrowed down by.
	 *
	 * @param values what they have, by the parameter that asks for it
	 * @param pages how many pages they are
	 * @param seen how many were looked at for them
	 */
	private record Alike(Map<String, String> values, long pages, long seen) {

		static Alike of(CountRow row) {
			String[] told = row.facets().split("\\|", -1);
			Map<String, String> values = new HashMap<>();
			for (int at = 0; at < told.length; at++) {
				values.put(PARAMETERS.get(at), told[at]);
			}
			return new Alike(values, row.pages(), row.seen());
		}

	}

	/** What is counted. */
	private record Question(int edition, Sought sought, String within) {
	}

	/** A parameter and what it can be set to. */
	private record Group(String label, String parameter, List<Value> choices) {
	}

	/** A value, what it is called, and what pages have that are meant. */
	private record Value(String value, String label, String filter) {
	}

}
