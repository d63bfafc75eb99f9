package org.secondfront.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.page.PerEdition;
import org.secondfront.page.Words;
import org.secondfront.timeline.TimelineRows.EventRow;

import org.springframework.stereotype.Component;

/**
 * Makes the ribbons of pages. What is the same for all pages of an edition is made once,
 * when the first of them is read; after that a ribbon costs no query.
 */
@Component
public class Ribbons {

	/** Between the lanes, in pixels. */
	private static final int PITCH = 9;

	private static final String PATH = "/timeline";

	private final PerEdition<Story> stories;

	Ribbons(TimelineRows rows) {
		this.stories = new PerEdition<>((edition) -> Story.of(rows.events(edition),
				rows.lanes(edition).map(TimelineRows.Lanes::lanes).orElse(List.of())));
	}

	/**
	 * The ribbon of a page. To be called within the transaction of a request.
	 * @param edtf the time of the page, or null
	 * @param edition the number of the edition
	 * @return the ribbon; null without a time, or without at least two events to show it
	 * among
	 */
	public @Nullable Ribbon of(@Nullable String edtf, int edition) {
		if (edtf == null) {
			return null;
		}
		Story story = this.stories.of(edition);
		return (story.axis != null) ? story.ribbon(HistoricalDate.parse(edtf), story.axis) : null;
	}

	/**
	 * The ribbon of all events, for the home page. To be called within the transaction of
	 * a request.
	 * @param edition the number of the edition
	 * @return the ribbon; null without at least two events
	 */
	public @Nullable Ribbon whole(int edition) {
		Story story = this.stories.of(edition);
		return (story.axis != null) ? new Ribbon(PATH, story.events, "from " + story.axis.years(), null, story.picture)
				: null;
	}

	/**
	 * The events of an edition.
	 *
	 * @param axis the years; null with fewer than two events
	 * @param events how many there are, in words
	 * @param picture the strip
	 * @param months the sections of the timeline by the month that they begin with
	 */
	private record Story(@Nullable Axis axis, String events, Ribbon.Picture picture,
			NavigableMap<LocalDate, String> months) {

		static Story of(List<EventRow> all, List<Map<String, String>> lanes) {
			List<EventRow> events = all.stream().filter((event) -> day(event) != null).toList();
			if (events.size() < 2) {
				return new Story(null, "", new Ribbon.Picture(0, List.of(), List.of(), List.of()), new TreeMap<>());
			}
			Axis axis = new Axis(events.stream().map(Story::day).filter(Objects::nonNull).toList());
			List<Ribbon.Dots> dots = new ArrayList<>();
			for (Map<String, String> lane : lanes) {
				int y = dots.size() * PITCH + PITCH / 2;
				StringBuilder path = new StringBuilder();
				events.stream()
					.filter((event) -> event.lane().equals(lane.get("key")))
					.map(Story::day)
					.filter(Objects::nonNull)
					.forEach((day) -> path.append("M")
						.append(Math.round(axis.at(day) * 10))
						.append(" ")
						.append(y)
						.append("h0"));
				dots.add(new Ribbon.Dots(PATH + "?lane=" + lane.getOrDefault("key", ""), lane.getOrDefault("label", ""),
						lane.getOrDefault("colour", "soft"), path.toString()));
			}
			return new Story(axis, Words.count(events.size(), "event", "events"),
					new Ribbon.Picture(dots.size() * PITCH, dots, axis.beginnings(), axis.labels()), months(events));
		}

		private static NavigableMap<LocalDate, String> months(List<EventRow> events) {
			NavigableMap<LocalDate, String> months = new TreeMap<>();
			events.stream()
				.map((event) -> HistoricalDate.parse(event.edtf()).firstMonth())
				.flatMap((month) -> month.stream())
				.forEach((month) -> months.put(month.atDay(1), TimelineView.Month.id(month)));
			return months;
		}

		private static @Nullable LocalDate day(EventRow event) {
			return HistoricalDate.parse(event.edtf()).earliest();
		}

		Ribbon ribbon(HistoricalDate time, Axis axis) {
			LocalDate earliest = time.earliest();
			LocalDate latest = time.latest();
			double from = (earliest != null) ? axis.at(earliest) : 0;
			double to = (latest != null) ? axis.at(latest) : 100;
			return new Ribbon(PATH + section(earliest), time.inWords(),
					"on the timeline, among " + this.events + " from " + axis.years(),
					new Ribbon.Here(from, Math.round((to - from) * 10) / 10.0), this.picture);
		}

		/**
		 * The section of the timeline in which a day lies, or the nearest one before or
		 * after.
		 */
		private String section(@Nullable LocalDate day) {
			if (day == null || this.months.isEmpty()) {
				return "";
			}
			Map.Entry<LocalDate, String> before = this.months.floorEntry(day);
			return "#" + ((before != null) ? before : this.months.firstEntry()).getValue();
		}

	}

}
