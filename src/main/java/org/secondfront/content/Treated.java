package org.secondfront.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.Verdict;

/**
 * Which events and which claims judged wrong each page treats, known before the page is
 * read. Immutable once made.
 */
final class Treated {

	static final Treated NOTHING = new Treated(List.of());

	private final Map<PageAddress, List<Treatment>> treatments = new HashMap<>();

	/**
	 * One treatment.
	 *
	 * @param entry the event or the claim
	 * @param anchor the section it is treated in; null for the whole page
	 */
	record Treatment(PageDraft entry, @Nullable String anchor) {

	}

	/**
	 * Index entries.
	 * @param entries entries of YAML files; only events and claims judged wrong matter
	 */
	Treated(List<PageDraft> entries) {
		for (PageDraft entry : entries) {
			if (entry.details instanceof Details.EventDetails event) {
				event.treats().forEach((it) -> add(entry, it));
			}
			else if (entry.details instanceof Details.ClaimDetails claim && claim.verdict() == Verdict.WRONG) {
				claim.where().forEach((it) -> add(entry, it));
			}
		}
	}

	private void add(PageDraft entry, Details.Treatment treatment) {
		this.treatments.computeIfAbsent(treatment.page(), (page) -> new ArrayList<>())
			.add(new Treatment(entry, treatment.anchor()));
	}

	List<Treatment> on(PageAddress page) {
		return this.treatments.getOrDefault(page, List.of());
	}

	/**
	 * What of it the reading of pages depends on.
	 * @return something that equals that of another index where pages would read the same
	 */
	Object substance() {
		Map<PageAddress, List<List<Object>>> substance = new HashMap<>();
		this.treatments.forEach((page, treated) -> substance.put(page, treated.stream()
			.map((one) -> List.<Object>of(one.entry().address, one.entry().title, Optional.ofNullable(one.entry().when),
					List.copyOf(one.entry().accepted), one.entry().start().line(), Optional.ofNullable(one.anchor())))
			.toList()));
		return substance;
	}

}
