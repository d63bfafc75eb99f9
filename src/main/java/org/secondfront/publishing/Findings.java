package org.secondfront.publishing;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.secondfront.catalogue.Publication;
import org.secondfront.content.Problem;
import org.secondfront.publishing.PublicationReport.PageOutcome;
import org.secondfront.publishing.PublicationReport.Result;

/**
 * Turns a report into what the catalogue keeps of it for the editors.
 */
final class Findings {

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
		for (Problem problem : report.problems()) {
			findings.add(new Publication.Finding(Publication.Severity.valueOf(problem.severity().name()),
					problem.toString()));
		}
		return new Publication(at, report.summary(), reviewPeriod, findings);
	}

}
