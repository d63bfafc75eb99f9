package org.secondfront.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.secondfront.editorial.EditorialRows.ChangeRow;
import org.secondfront.editorial.EditorialRows.PublicationRow;
import org.secondfront.editorial.EditorialRows.ReviewRow;
import org.secondfront.editorial.EditorialRows.WantedRow;
import org.secondfront.editorial.EditorialView.Line;
import org.secondfront.editorial.EditorialView.Part;
import org.secondfront.freshness.Evidence;
import org.secondfront.freshness.Freshness;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Component;

/**
 * Which pages want to be reviewed, the one that wants it most first.
 */
@Component
class FreshnessPart {

	private static final int SHOWN = 50;

	private static final String DEFAULT_PERIOD = "P2Y";

	private final EditorialRows rows;

	private final Clock clock;

	FreshnessPart(EditorialRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Weigh what is known of each page.
	 * @param wanted what readers looked for in vain
	 */
	Part part(List<WantedRow> wanted) {
		Period period = Period.parse(this.rows.publication().map(PublicationRow::reviewPeriod).orElse(DEFAULT_PERIOD));
		LocalDate today = LocalDate.now(this.clock);
		Map<Long, List<String>> weak = new HashMap<>();
		this.rows.weak()
			.forEach((row) -> weak.computeIfAbsent(row.pageId(), (id) -> new ArrayList<>()).add(row.source()));
		Map<Long, List<ChangeRow>> changes = this.rows.changedSinceReview()
			.stream()
			.collect(Collectors.groupingBy(ChangeRow::pageId));
		Map<Long, List<Evidence.Wish>> wishes = new HashMap<>();
		wanted.stream()
			.filter((row) -> row.pageId() != null)
			.forEach((row) -> wishes.computeIfAbsent(row.pageId(), (id) -> new ArrayList<>())
				.add(new Evidence.Wish(row.query(), row.times())));
		Map<ReviewRow, Freshness> stale = new HashMap<>();
		for (ReviewRow row : this.rows.reviewed()) {
			List<ChangeRow> since = changes.getOrDefault(row.pageId(), List.of());
			Freshness freshness = Freshness.of(new Evidence(row.reviewed(), weak.getOrDefault(row.pageId(), List.of()),
					changes(since, true), changes(since, false), wishes.getOrDefault(row.pageId(), List.of())), period,
					today);
			if (freshness.score() > 0) {
				stale.put(row, freshness);
			}
		}
		List<Line> lines = stale.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<ReviewRow, Freshness> it) -> -it.getValue().score())
				.thenComparing((it) -> it.getKey().title())
				.thenComparing((it) -> it.getKey().pageId()))
			.limit(SHOWN)
			.map((it) -> line(it.getKey(), it.getValue()))
			.toList();
		String more = (stale.size() > SHOWN) ? "The " + SHOWN + " that want it most, of " + stale.size() + ". " : "";
		return new Part("freshness", "To be reviewed",
				lines.isEmpty() ? "Every page is fresh." : more + Freshness.RULES, lines);
	}

	private static List<Evidence.Change> changes(List<ChangeRow> rows, boolean sources) {
		return rows.stream()
			.filter((row) -> row.kind().equals(PageKind.SOURCE.name()) == sources)
			.map((row) -> new Evidence.Change(new PageAddress(PageKind.valueOf(row.kind()), row.slug()).toString(),
					row.day()))
			.toList();
	}

	private static Line line(ReviewRow row, Freshness freshness) {
		String reasons = freshness.reasons().stream().map(Freshness.Reason::toString).collect(Collectors.joining("; "));
		return new Line(Editorial.path(row.kind(), row.slug()), row.title(),
				Words.count(freshness.score(), "point", "points") + ": " + reasons);
	}

}
