package org.secondfront.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.secondfront.vocabulary.Verdict;

/**
 * How many claims have each verdict, counted, with what it takes to draw them as one bar.
 *
 * @param total how many claims there are
 * @param parts the verdicts that occur, in their order
 */
public record Tally(long total, List<Part> parts) {

	static Tally of(Map<Verdict, Long> counts) {
		Map<Verdict, Long> ordered = new EnumMap<>(Verdict.class);
		ordered.putAll(counts);
		List<Part> parts = new ArrayList<>();
		long from = 0;
		for (Map.Entry<Verdict, Long> entry : ordered.entrySet()) {
			parts.add(new Part(entry.getKey(), entry.getValue(), from));
			from += entry.getValue();
		}
		return new Tally(from, parts);
	}

	/**
	 * The claims of one verdict.
	 *
	 * @param verdict the verdict
	 * @param count how many
	 * @param from how many stand before them in the bar
	 */
	public record Part(Verdict verdict, long count, long from) {
	}

}
