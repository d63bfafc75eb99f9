package org.secondfront.freshness;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondfront.freshness.Evidence.Change;

import static org.assertj.core.api.Assertions.assertThat;

class FreshnessTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static final LocalDate REVIEWED = LocalDate.of(2026, 1, 1);

	@ParameterizedTest
	@CsvSource({ "2026-11-25, 0", "2024-11-25, 0", "2024-11-24, 20", "2024-10-25, 21", "2023-11-24, 32",
			"1990-01-01, 50", ", 50" })
	void reviewWeighsMoreTheLongerItIsOverdue(LocalDate reviewed, int score) {
		assertThat(weigh(new Evidence(reviewed, List.of(), List.of(), List.of(), List.of())).score()).isEqualTo(score);
	}

	@Test
	void whatChangedSinceTheReviewCountsAndWhatChangedBeforeDoesNot() {
		Freshness freshness = weigh(new Evidence(REVIEWED, List.of("blog"),
				List.of(new Change("old", REVIEWED), new Change("new", REVIEWED.plusDays(1))),
				List.of(new Change("Tehran", TODAY)), List.of()));
		assertThat(freshness.score()).isEqualTo(5 + 8 + 4);
		assertThat(freshness.reasons()).extracting(Freshness.Reason::toString)
			.containsExactly("cited sources that changed since: new (2026-01-02) (8)",
					"rests on weak sources: blog (5)", "pages it leads to that changed since: Tehran (2026-11-25) (4)");
	}

	@Test
	void manyChangesAreCountedButNotAllNamed() {
		Change change = new Change("x", TODAY);
		Freshness freshness = weigh(new Evidence(REVIEWED, List.of(), List.of(),
				List.of(change, change, change, change, change, change), List.of()));
		assertThat(freshness.score()).isEqualTo(20);
		assertThat(freshness.reasons().get(0).text()).endsWith("and 3 more");
	}

	private static Freshness weigh(Evidence evidence) {
		return Freshness.of(evidence, Period.ofYears(2), TODAY);
	}

}
