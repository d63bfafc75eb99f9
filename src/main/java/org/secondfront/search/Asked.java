package org.secondfront.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.secondfront.page.Filters;
import org.secondfront.page.Topic;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.Verdict;

/**
 * A question to search: what was typed, and how the answers are narrowed down.
 *
 * @param q what was typed
 * @param asTyped whether it is looked for as it is, uncorrected
 * @param kind the segment of a kind, such as {@code people}; empty for all
 * @param topic the slug of a topic; empty for all
 * @param lane the key of a lane; empty for all
 * @param verdict the key of a verdict; empty for all
 * @param period when; may be open
 * @param page the page of the answers, from 1
 */
record Asked(String q, boolean asTyped, String kind, String topic, String lane, String verdict, Period period,
		int page) {

	static final String PATH = "/search";

	/** How many answers a page has. */
	static final int SIZE = 10;

	/** Whoever has not found it on so many pages asks another question. */
	static final int LAST_PAGE = 100;

	/** Where the answers to this question are, with something set otherwise. */
	String address(Map<String, String> changes) {
		Map<String, String> parameters = parameters();
		parameters.putAll(changes);
		return Filters.address(PATH, parameters);
	}

	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("q", this.q);
		parameters.put("as", this.asTyped ? "typed" : "");
		parameters.put("kind", this.kind);
		parameters.put("topic", this.topic);
		parameters.put("lane", this.lane);
		parameters.put("verdict", this.verdict);
		parameters.put("from", this.period.from());
		parameters.put("to", this.period.to());
		return parameters;
	}

	boolean isNarrowed() {
		return !(this.kind + this.topic + this.lane + this.verdict).isEmpty() || !this.period.isOpen();
	}

	Asked widened() {
		return new Asked(this.q, this.asTyped, "", "", "", "", Period.ALWAYS, 1);
	}

	Asked about(String words) {
		return new Asked(words, this.asTyped, this.kind, this.topic, this.lane, this.verdict, this.period, this.page);
	}

	Asked within(Period other) {
		return new Asked(this.q, this.asTyped, this.kind, this.topic, this.lane, this.verdict, other, this.page);
	}

	/**
	 * What the filters ask of a page. A value that nothing has asks for one that nothing
	 * has.
	 * @param topics the topics of the edition
	 * @return the values as pages have them, by the name of the parameter
	 */
	Map<String, String> filters(List<Topic> topics) {
		Map<String, String> filters = new LinkedHashMap<>();
		put(filters, "kind", this.kind, PageKind.ofSegment(this.kind).map(PageKind::name));
		put(filters, "topic", this.topic,
				topics.stream()
					.filter((one) -> one.slug().equals(this.topic))
					.map((one) -> String.valueOf(one.pageId()))
					.findFirst());
		put(filters, "lane", this.lane, Optional.of(this.lane).filter((key) -> key.matches("[a-z0-9-]{1,60}")));
		put(filters, "verdict", this.verdict, Verdict.ofKey(this.verdict).map(Verdict::name));
		return filters;
	}

	private static void put(Map<String, String> filters, String name, String asked, Optional<String> value) {
		if (!asked.isEmpty()) {
			filters.put(name, value.orElse("?"));
		}
	}

	/** Filters as marks that stand in the rows of pages. */
	static List<String> marks(Map<String, String> filters) {
		return filters.entrySet().stream().map((filter) -> mark(filter.getKey(), filter.getValue())).toList();
	}

	static String mark(String name, String value) {
		return "'" + name + "=" + value + "'";
	}

	/** A mark that every page has one of. */
	static String anyKind() {
		return Arrays.stream(PageKind.values())
			.map((kind) -> mark("kind", kind.name()))
			.collect(Collectors.joining("|"));
	}

}
