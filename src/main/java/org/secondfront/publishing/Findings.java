package org.secondfront.publishing;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.secondfront.catalogue.Publication;
import org.secondfront.content.Problem;
import org.secondfront.content.Severity;
import org.secondfront.publishing.PublicationReport.PageOutcome;
import org.secondfront.publishing.PublicationReport.Result;

/**
 * Turns a report into what the catalogue keeps of it for the editors.
 */
final class Findings {

	/** More notices of a sort are not listed but counted, or they would hide the rest. */
	private static final int FEW = 5;

	private Findings() {
	}

	static Publication of(PublicationReport report, Period reviewPeriod, Instant at) {
		List<Publication.Finding> findings = new ArrayList<>();
		for (PageOutcome page : report.pages()) {
			if (page.result() == Result.HELD_BACK) {
				findings.add(new Publication.Finding(Publication.Severity.HELD_BACK,
						page.page() + " (" + page.path() + ")" + ((page.why() != null) ? ": " + page.why() : "")));
			}
		}
		Map<String, Long> notices = report.problems()
			.stream()
			.filter((problem) -> problem.severity() == Severity.NOTICE)
			.collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
		notices.forEach((code, count) -> {
			if (count > FEW) {
				findings.add(new Publication.Finding(Publication.Severity.NOTICE,
						count + " notices [" + code + "] (check --notices shows each)"));
			}
		});
		for (Problem problem : report.problems()) {
			if (problem.severity() == Severity.NOTICE && notices.getOrDefault(problem.code(), 0L) > FEW) {
				continue;
			}
			findings.add(new Publication.Finding(Publication.Severity.valueOf(problem.severity().name()),
					problem.toString()));
		}
		return new Publication(at, report.summary(), reviewPeriod, findings);
	}

}
