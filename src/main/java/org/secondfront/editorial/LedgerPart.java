package org.secondfront.editorial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.secondfront.editorial.EditorialRows.ClaimRow;
import org.secondfront.editorial.EditorialView.Line;
import org.secondfront.editorial.EditorialView.Part;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.Verdict;

import org.springframework.stereotype.Component;

/**
 * How far the pages cover the ledger.
 */
@Component
class LedgerPart {

	private final EditorialRows rows;

	LedgerPart(EditorialRows rows) {
		this.rows = rows;
	}

	List<Part> parts() {
		List<ClaimRow> claims = this.rows.claims();
		if (claims.isEmpty()) {
			return List.of(new Part("ledger", "The ledger", "There are no claims.", List.of()));
		}
		Map<Verdict, Long> verdicts = claims.stream()
			.collect(Collectors.groupingBy((row) -> Verdict.valueOf(row.verdict()), () -> new EnumMap<>(Verdict.class),
					Collectors.counting()));
		String counts = verdicts.entrySet()
			.stream()
			.map((it) -> it.getValue() + " " + Editorial.words(it.getKey().name()))
			.collect(Collectors.joining(", "));
		List<Line> untreated = claims.stream()
			.filter((row) -> !row.treated())
			.map((row) -> new Line(Editorial.path(row.kind(), row.slug()), row.title(),
					Editorial.words(row.verdict()) + " · " + row.section()))
			.toList();
		List<Part> parts = new ArrayList<>();
		parts.add(new Part("ledger", "Claims that no page treats", Words.count(claims.size(), "claim", "claims") + ": "
				+ counts + "; " + untreated.size() + " not treated.", untreated));
		parts.add(sections(claims));
		return parts;
	}

	/** Sections of the source document, those that are covered least first. */
	private static Part sections(List<ClaimRow> claims) {
		Map<String, List<ClaimRow>> sections = claims.stream()
			.collect(Collectors.groupingBy(ClaimRow::section, LinkedHashMap::new, Collectors.toList()));
		List<Line> lines = new ArrayList<>();
		sections.forEach((section, rows) -> {
			long treated = rows.stream().filter(ClaimRow::treated).count();
			if (treated < rows.size()) {
				lines.add(new Line(null, section, ((treated == 0) ? "no page treats its " : treated + " treated of ")
						+ Words.count(rows.size(), "claim", "claims")));
			}
		});
		return new Part("sections", "Sections of the source document",
				lines.isEmpty() ? "All are covered." : "These are not covered, or not wholly.", lines);
	}

}
