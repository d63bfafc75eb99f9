package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.secondfront.content.CheckedClaim;
import org.secondfront.content.Details.ClaimDetails;
import org.secondfront.content.Details.Treatment;
import org.secondfront.content.Page;

/**
 * The claims that will be live, by the sections that treat them. One whose change is held
 * back is not marked until it is mended.
 */
final class CheckedClaims {

	private final Map<Long, Map<String, List<CheckedClaim>>> byPage = new HashMap<>();

	CheckedClaims(Plan plan) {
		plan.changes()
			.stream()
			.filter(plan::isFromContent)
			.sorted(Comparator.comparing(Change::address))
			.forEach((change) -> {
				Page page = change.page();
				if (page != null && page.details() instanceof ClaimDetails claim) {
					CheckedClaim checked = new CheckedClaim(page.address(), claim.claim(), claim.verdict());
					claim.where().forEach((treatment) -> add(plan, treatment, checked));
				}
			});
	}

	private void add(Plan plan, Treatment treatment, CheckedClaim checked) {
		Change target = plan.changeOf(treatment.page());
		if (treatment.anchor() != null && target.page() != null) {
			this.byPage.computeIfAbsent(target.pageId(), (page) -> new TreeMap<>())
				.computeIfAbsent(section(target.page(), treatment.anchor()), (section) -> new ArrayList<>())
				.add(checked);
		}
	}

	/** The anchor of the section, which may be named by one that it had before. */
	private static String section(Page page, String anchor) {
		return page.body()
			.sections()
			.stream()
			.filter((section) -> section.aliases().contains(anchor))
			.findFirst()
			.map((section) -> section.anchor())
			.orElse(anchor);
	}

	Map<String, List<CheckedClaim>> bySection(long pageId) {
		return this.byPage.getOrDefault(pageId, Map.of());
	}

}
