package org.secondfront.editorial;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.secondfront.catalogue.EditionSummary;
import org.secondfront.editorial.EditorialRows.PublicationRow;
import org.secondfront.editorial.EditorialRows.TitleRow;
import org.secondfront.editorial.EditorialRows.WantedRow;
import org.secondfront.editorial.EditorialView.Line;
import org.secondfront.editorial.EditorialView.Part;
import org.secondfront.page.Head;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Gathers what wants the editors' attention.
 */
@Service
class Editorial {

	private static final int EDITIONS = 10;

	private final EditorialRows rows;

	private final FreshnessPart freshness;

	private final LedgerPart ledger;

	Editorial(EditorialRows rows, FreshnessPart freshness, LedgerPart ledger) {
		this.rows = rows;
		this.freshness = freshness;
		this.ledger = ledger;
	}

	@Transactional(readOnly = true)
	EditorialView view() {
		List<Part> parts = new ArrayList<>();
		parts.add(problems());
		parts.add(editions());
		List<WantedRow> wanted = this.rows.wanted();
		parts.add(wanted(wanted));
		parts.add(this.freshness.part(wanted));
		parts.add(titles("orphans", "Orphans", "No page leads to these.", this.rows.orphans()));
		parts.add(titles("dead-ends", "Dead ends", "No link leads on from these.", this.rows.deadEnds()));
		parts.addAll(this.ledger.parts());
		return new EditorialView(Head.plain("Editors’ desk"), parts);
	}

	private static Part wanted(List<WantedRow> rows) {
		List<Line> lines = rows.stream()
			.map((row) -> new Line(
					UriComponentsBuilder.fromPath("/search")
						.queryParam("q", "{q}")
						.queryParam("as", "typed")
						.encode()
						.buildAndExpand(row.query())
						.toUriString(),
					row.query(),
					Words.count(row.times(), "time", "times") + ", last on " + Words.date(row.day())
							+ ((row.title() != null) ? " · comes nearest: " + row.title() : "")))
			.toList();
		return new Part("wanted", "Wanted", lines.isEmpty() ? "Readers found what they looked for, or nobody counts."
				: "Readers looked for these within 90 days, and no page has the words.", lines);
	}

	private Part problems() {
		String note = this.rows.publication()
			.map(Editorial::note)
			.orElse("Nothing is known of it; what the next one finds is kept.");
		List<Line> lines = this.rows.findings()
			.stream()
			.map((row) -> new Line(null, row.description(), row.severity().equals("HELD_BACK") ? "held back" : ""))
			.toList();
		return new Part("problems", "The last publication", note, lines);
	}

	private static String note(PublicationRow last) {
		return Words.date(LocalDate.ofInstant(last.publishedAt(), ZoneOffset.UTC)) + ". " + last.summary() + " "
				+ ((last.findings() > 0) ? "The gravest comes first." : "");
	}

	private static Part titles(String id, String heading, String note, List<TitleRow> rows) {
		List<Line> lines = rows.stream()
			.map((row) -> new Line(path(row.kind(), row.slug()), row.title(), PageKind.valueOf(row.kind()).noun()))
			.toList();
		return new Part(id, heading, lines.isEmpty() ? "None." : note, lines);
	}

	private Part editions() {
		List<Line> lines = this.rows.editions(EDITIONS).stream().map(Editorial::line).toList();
		return new Part("editions", "Editions", lines.isEmpty() ? "Nothing has been published yet." : "The last ones.",
				lines);
	}

	private static Line line(EditionSummary edition) {
		String counts = String.format(Locale.UK, "%s · %,d added, %,d changed, %,d moved, %,d removed%s%s",
				Words.edition(edition.number(), edition.publishedAt()).date(), edition.added(), edition.changed(),
				edition.moved(), edition.removed(),
				(edition.restores() != null) ? "; as in edition " + edition.restores() : "",
				edition.message().isEmpty() ? "" : " · " + edition.message());
		return new Line("/changes#edition-" + edition.number(), "Edition " + edition.number(), counts);
	}

	static String path(String kind, String slug) {
		return new PageAddress(PageKind.valueOf(kind), slug).path();
	}

	static String words(String name) {
		return name.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
