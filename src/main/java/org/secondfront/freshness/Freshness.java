package org.secondfront.freshness;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondfront.freshness.Evidence.Change;

/**
 * How much a page wants to be reviewed: points, each with its reason. A page without any
 * is fresh.
 *
 * @param reasons what the points are for, the most points first
 */
public record Freshness(List<Reason> reasons) {

	/** How the points are given, in one sentence for those who read the list. */
	public static final String RULES = "Never reviewed: 50 points. A review that is overdue: 20, and 1 for each further "
			+ "month, at most 50. Each weak source: 5, at most 25. Since the review, each cited source that changed: 8, "
			+ "at most 40; each page it leads to that changed: 4, at most 20. "
			+ "Each topic that readers search for around it and do not find: 5, at most 20.";

	private static final int NEVER = 50;

	private static final int OVERDUE = 20;

	private static final int NAMED = 3;

	/** Keep a copy, the most points first. */
	public Freshness {
		reasons = reasons.stream().sorted(Comparator.comparingInt(Reason::points).reversed()).toList();
	}

	/**
	 * Weigh the evidence.
	 * @param evidence what is known of a page
	 * @param period how long a review is good for
	 * @param today the day to judge at
	 * @return the points, with their reasons
	 */
	public static Freshness of(Evidence evidence, Period period, LocalDate today) {
		List<Reason> reasons = new ArrayList<>();
		Reason review = review(evidence.reviewed(), period, today);
		if (review != null) {
			reasons.add(review);
		}
		List<String> weak = evidence.weakSources();
		if (!weak.isEmpty()) {
			reasons.add(new Reason(Math.min(5 * weak.size(), 25), "rests on weak sources: " + names(weak)));
		}
		changed(reasons, "cited sources that changed since: ", evidence.sources(), evidence.reviewed(), 8);
		changed(reasons, "pages it leads to that changed since: ", evidence.pages(), evidence.reviewed(), 4);
		List<Evidence.Wish> wishes = evidence.wishes();
		if (!wishes.isEmpty()) {
			reasons.add(new Reason(Math.min(5 * wishes.size(), 20), "readers search for and do not find: "
					+ names(wishes.stream().map((wish) -> "“" + wish.words() + "” (" + wish.times() + ")").toList())));
		}
		return new Freshness(reasons);
	}

	private static @Nullable Reason review(@Nullable LocalDate reviewed, Period period, LocalDate today) {
		if (reviewed == null) {
			return new Reason(NEVER, "never reviewed");
		}
		LocalDate due = reviewed.plus(period);
		if (!due.isBefore(today)) {
			return null;
		}
		long months = Math.min(ChronoUnit.MONTHS.between(due, today), NEVER - OVERDUE);
		return new Reason(OVERDUE + (int) months, "reviewed " + reviewed + ", due again " + due);
	}

	private static void changed(List<Reason> reasons, String what, List<Change> changes, @Nullable LocalDate reviewed,
			int points) {
		List<Change> later = (reviewed == null) ? List.of()
				: changes.stream()
					.filter((change) -> change.on().isAfter(reviewed))
					.sorted(Comparator.comparing(Change::on).reversed().thenComparing(Change::name))
					.toList();
		if (!later.isEmpty()) {
			List<String> names = later.stream().map((change) -> change.name() + " (" + change.on() + ")").toList();
			reasons.add(new Reason(Math.min(points * later.size(), 5 * points), what + names(names)));
		}
	}

	private static String names(List<String> names) {
		String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
		return (names.size() > NAMED) ? first + " and " + (names.size() - NAMED) + " more" : first;
	}

	/**
	 * How much the page wants to be reviewed.
	 * @return the points, 0 for a fresh page
	 */
	public int score() {
		return this.reasons.stream().mapToInt(Reason::points).sum();
	}

	/**
	 * What some of the points are for.
	 *
	 * @param points how many
	 * @param text the reason, in a few words
	 */
	public record Reason(int points, String text) {

		/**
		 * The reason and what it weighs.
		 * @return both, such as {@code never reviewed (50)}
		 */
		@Override
		public String toString() {
			return this.text + " (" + this.points + ")";
		}

	}

}
