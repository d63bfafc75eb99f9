package org.secondfront.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.secondfront.page.Topic;
import org.secondfront.search.SearchView.Choice;
import org.secondfront.search.SearchView.Facet;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.Verdict;

import org.springframework.stereotype.Component;

/**
 * The ways to narrow answers down, each choice with how many pages it leaves under the
 * other filters: all of them counted with one query.
 */
@Component
class Facets {

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

	private final SearchRows rows;

	Facets(SearchRows rows) {
		this.rows = rows;
	}

	/**
	 * Count.
	 * @param query the query that exactly the answers answer, without the filters
	 * @param asked what was asked for
	 * @param marks what the filters ask for
	 * @param topics the topics of the edition
	 * @param lanes the labels of the lanes, by key
	 */
	Counted count(String query, Asked asked, Map<String, String> marks, List<Topic> topics, Map<String, String> lanes) {
		List<Group> groups = groups(topics, lanes);
		List<String> queries = new ArrayList<>(List.of(Climb.narrowed(query, marks)));
		for (Group group : groups) {
			Map<String, String> wanted = new LinkedHashMap<>(marks);
			wanted.remove(group.parameter());
			queries.add(Climb.narrowed(query, wanted));
			group.choices().forEach((choice) -> {
				wanted.put(group.parameter(), choice.mark());
				queries.add(Climb.narrowed(query, wanted));
			});
		}
		List<Long> counts = this.rows.counts(String.join("\n", queries), asked.period().firstDay(),
				asked.period().lastDay());
		List<Facet> facets = new ArrayList<>();
		int at = 1;
		for (Group group : groups) {
			facets.add(facet(group, asked, counts.subList(at, at + group.choices().size() + 1)));
			at += group.choices().size() + 1;
		}
		return new Counted(counts.get(0), facets.stream().filter(Facets::isUseful).toList());
	}

	private static Facet facet(Group group, Asked asked, List<Long> counts) {
		String chosen = asked.parameters().getOrDefault(group.parameter(), "");
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice("All", words(counts.get(0)), asked.address(Map.of(group.parameter(), "")),
				chosen.isEmpty()));
		for (int at = 0; at < group.choices().size(); at++) {
			Value value = group.choices().get(at);
			long count = counts.get(at + 1);
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
		return (count > SearchRows.COUNTED) ? "over 1,000" : String.format(Locale.UK, "%,d", count);
	}

	private static List<Group> groups(List<Topic> topics, Map<String, String> lanes) {
		return List.of(
				new Group("Kind", "kind",
						KINDS.entrySet()
							.stream()
							.map((kind) -> new Value(kind.getKey().segment(), kind.getValue(),
									Asked.mark("kind", kind.getKey().name())))
							.toList()),
				new Group("Topic", "topic",
						topics.stream()
							.map((topic) -> new Value(topic.slug(), topic.label(),
									Asked.mark("topic", String.valueOf(topic.pageId()))))
							.toList()),
				new Group("Lane of the timeline", "lane",
						lanes.entrySet()
							.stream()
							.map((lane) -> new Value(lane.getKey(), lane.getValue(), Asked.mark("lane", lane.getKey())))
							.toList()),
				new Group("Verdict on a claim", "verdict", Arrays.stream(Verdict.values())
					.map((verdict) -> new Value(verdict.key(), verdict.label(), Asked.mark("verdict", verdict.name())))
					.toList()));
	}

	/**
	 * What was counted.
	 *
	 * @param total how many pages answer; one more than {@link SearchRows#COUNTED} for
	 * any number beyond
	 * @param facets the ways to narrow them down
	 */
	record Counted(long total, List<Facet> facets) {
	}

	/** A parameter and what it can be set to. */
	private record Group(String label, String parameter, List<Value> choices) {
	}

	/** A value, what it is called, and the mark of pages that have it. */
	private record Value(String value, String label, String mark) {
	}

}
