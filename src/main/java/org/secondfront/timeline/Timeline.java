package org.secondfront.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.page.Crumb;
import org.secondfront.page.Filter;
import org.secondfront.page.Filters;
import org.secondfront.page.Heads;
import org.secondfront.page.Lead;
import org.secondfront.page.Neighbour;
import org.secondfront.page.PageRow;
import org.secondfront.page.PageTexts;
import org.secondfront.page.SiteView;
import org.secondfront.page.Topic;
import org.secondfront.page.Topics;
import org.secondfront.page.Words;
import org.secondfront.timeline.TimelineRows.EventRow;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads events.
 */
@Service
class Timeline {

	private static final String TITLE = "Timeline";

	private static final String PATH = "/timeline";

	/** How far from an event "meanwhile" reaches, in days either way. */
	private static final int MEANWHILE = 31;

	private static final int MEANWHILE_PER_LANE = 2;

	private final PageTexts texts;

	private final TimelineRows rows;

	private final Topics topics;

	private final Heads heads;

	Timeline(PageTexts texts, TimelineRows rows, Topics topics, Heads heads) {
		this.texts = texts;
		this.rows = rows;
		this.topics = topics;
		this.heads = heads;
	}

	@Transactional(readOnly = true)
	TimelineView timeline(String lane, String topic, SiteView site) {
		Map<String, Lane> lanes = lanes(site.number());
		Map<String, Topic> topics = topics(site.number());
		List<EventRow> events = this.rows.events(site.number())
			.stream()
			.filter((event) -> lane.isEmpty() || event.lane().equals(lane))
			.filter((event) -> topic.isEmpty() || topic.equals(event.topic()))
			.toList();
		List<Lane> shown = lanes.values().stream().filter((one) -> lane.isEmpty() || one.key().equals(lane)).toList();
		return new TimelineView(
				this.heads.index(TITLE, "What happened where, year by year, on every front and at every table.", PATH,
						site),
				List.of(new Crumb(site.title(), "/"), new Crumb(TITLE, "")),
				Words.count(events.size(), "event", "events"), filters(lane, topic, lanes, topics), shown,
				years(events, lanes, topics), accent(topics, topic));
	}

	@Transactional(readOnly = true)
	EventView event(String id, SiteView site) {
		PageRow row = this.texts.find(PageKind.EVENT, id, site.number());
		Map<String, Lane> lanes = lanes(site.number());
		Lane lane = lane(lanes, this.rows.lane(row.versionId()));
		Map<String, Topic> topics = topics(site.number());
		Optional<Topic> topic = topics.values()
			.stream()
			.filter((one) -> Objects.equals(one.pageId(), row.topicId()))
			.findFirst();
		List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb(site.title(), "/"), new Crumb(TITLE, PATH)));
		topic.ifPresent((one) -> crumbs.add(new Crumb(one.label(), one.href())));
		crumbs.add(new Crumb(row.title(), ""));
		Map<String, Object> more = (row.edtf() != null)
				? Map.of("startDate", HistoricalDate.parse(row.edtf()).isoInterval()) : Map.of();
		List<Neighbour> neighbours = this.rows.neighbours(row.versionId(), site.number());
		return new EventView(this.heads.page(row, "Event", more, crumbs, site), crumbs,
				topic.map(Topic::accent).orElse(""), this.texts.read(row, site.number()), lane,
				this.texts.treatedIn(row, site.number()), named(row, site.number()),
				this.texts.evidence(row, site.number()), meanwhile(row.edtf(), lane, lanes, topics, site.number()),
				Neighbour.before(neighbours, PageKind.EVENT), Neighbour.after(neighbours, PageKind.EVENT));
	}

	/** The topics by their slugs, in reading order. */
	private Map<String, Topic> topics(int edition) {
		Map<String, Topic> topics = new LinkedHashMap<>();
		this.topics.inOrder(edition).forEach((topic) -> topics.put(topic.slug(), topic));
		return topics;
	}

	private static String accent(Map<String, Topic> topics, String slug) {
		Topic topic = topics.get(slug);
		return (topic != null) ? topic.accent() : "";
	}

	private Map<String, Lane> lanes(int edition) {
		Map<String, Lane> lanes = new LinkedHashMap<>();
		this.rows.lanes(edition).ifPresent((all) -> all.lanes().forEach((lane) -> {
			String key = lane.getOrDefault("key", "");
			lanes.put(key, new Lane(key, lane.getOrDefault("label", key), lane.getOrDefault("colour", "soft"),
					lanes.size() + 1));
		}));
		return lanes;
	}

	/** A lane that site.yaml no longer names is the last one, under its key. */
	private static Lane lane(Map<String, Lane> lanes, String key) {
		return lanes.getOrDefault(key, new Lane(key, key, "soft", Math.max(1, lanes.size())));
	}

	private static List<Filter> filters(String lane, String topic, Map<String, Lane> lanes, Map<String, Topic> topics) {
		Filters filters = new Filters(PATH, chosen(lane, topic));
		Map<String, String> laneLabels = new LinkedHashMap<>();
		lanes.values().forEach((one) -> laneLabels.put(one.key(), one.label()));
		Map<String, String> topicLabels = new LinkedHashMap<>();
		topics.forEach((slug, one) -> topicLabels.put(slug, one.label()));
		return List.of(filters.of("Lane", "lane", "All lanes", laneLabels),
				filters.of("Topic", "topic", "All topics", topicLabels));
	}

	private static Map<String, String> chosen(String lane, String topic) {
		Map<String, String> chosen = new LinkedHashMap<>();
		chosen.put("lane", lane);
		chosen.put("topic", topic);
		return chosen;
	}

	private static List<TimelineView.Year> years(List<EventRow> events, Map<String, Lane> lanes,
			Map<String, Topic> topics) {
		Map<String, Map<Optional<YearMonth>, List<EventEntry>>> years = new LinkedHashMap<>();
		for (EventRow event : events) {
			HistoricalDate date = HistoricalDate.parse(event.edtf());
			LocalDate first = date.earliest();
			String year = (first != null) ? Integer.toString(first.getYear()) : "Earlier";
			years.computeIfAbsent(year, (label) -> new LinkedHashMap<>())
				.computeIfAbsent(date.firstMonth(), (month) -> new ArrayList<>())
				.add(entry(event, lanes, topics, year));
		}
		return years.entrySet()
			.stream()
			.map((year) -> new TimelineView.Year(year.getKey(),
					year.getValue()
						.entrySet()
						.stream()
						.map((month) -> month(month.getKey(), month.getValue()))
						.toList()))
			.toList();
	}

	private static TimelineView.Month month(Optional<YearMonth> month, List<EventEntry> events) {
		return new TimelineView.Month(month.map(TimelineView.Month::id).orElse(""),
				month.map((one) -> one.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)).orElse(""), events);
	}

	/** An event under the heading of its year, which its dates need not repeat. */
	private static EventEntry entry(EventRow event, Map<String, Lane> lanes, Map<String, Topic> topics, String year) {
		HistoricalDate date = HistoricalDate.parse(event.edtf());
		String words = date.inWords();
		String repeated = " " + year;
		if (words.endsWith(repeated) && words.indexOf(year) == words.length() - year.length()) {
			words = words.substring(0, words.length() - repeated.length());
		}
		String iso = date.isoInterval();
		String isoDate = (iso.indexOf('/') < 0) ? iso : null;
		return new EventEntry(path(PageKind.EVENT, event.slug()), event.title(), event.summary(), words, isoDate,
				lane(lanes, event.lane()), topics.get(Objects.requireNonNullElse(event.topic(), "")));
	}

	private List<Lead> named(PageRow row, int edition) {
		return this.rows.named(row.versionId(), edition)
			.stream()
			.map((named) -> new Lead(path(named.kind(), named.slug()), named.title(), ""))
			.toList();
	}

	/** The nearest events of every other lane. */
	private List<EventEntry> meanwhile(@Nullable String edtf, Lane lane, Map<String, Lane> lanes,
			Map<String, Topic> topics, int edition) {
		LocalDate day = (edtf != null) ? HistoricalDate.parse(edtf).earliest() : null;
		if (day == null) {
			return List.of();
		}
		Map<String, Integer> taken = new LinkedHashMap<>();
		return this.rows.between(day.minusDays(MEANWHILE), day.plusDays(MEANWHILE), edition)
			.stream()
			.filter((other) -> !other.lane().equals(lane.key()))
			.sorted((one, other) -> Long.compare(distance(one, day), distance(other, day)))
			.filter((other) -> taken.merge(other.lane(), 1, Integer::sum) <= MEANWHILE_PER_LANE)
			.sorted((one, other) -> HistoricalDate.parse(one.edtf()).compareTo(HistoricalDate.parse(other.edtf())))
			.map((other) -> entry(other, lanes, topics, "no year"))
			.toList();
	}

	private static long distance(EventRow event, LocalDate day) {
		LocalDate first = HistoricalDate.parse(event.edtf()).earliest();
		return (first != null) ? Math.abs(first.toEpochDay() - day.toEpochDay()) : Long.MAX_VALUE;
	}

	private static String path(PageKind kind, String slug) {
		return new PageAddress(kind, slug).path();
	}

}
