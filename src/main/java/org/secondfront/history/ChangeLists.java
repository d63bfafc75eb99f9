package org.secondfront.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.EditionSummary;
import org.secondfront.history.HistoryRows.ChangeRow;
import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Heads;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what editions changed.
 */
@Service
class ChangeLists {

	/** Editions on a page of changes. */
	private static final int EDITIONS = 20;

	/** Changes of an edition among others; a first edition has them by the thousand. */
	private static final int CHANGES = 24;

	/** Changes of one edition on a page of its own. */
	private static final int ALL_CHANGES = 200;

	private static final int FEED = 50;

	/** The list is plain, and one line an edition. */
	private static final int MOST_EDITIONS = 5_000;

	private final HistoryRows rows;

	private final Heads heads;

	ChangeLists(HistoryRows rows, Heads heads) {
		this.rows = rows;
		this.heads = heads;
	}

	@Transactional(readOnly = true)
	ChangesView changes(@Nullable Integer before, SiteView site) {
		int newest = (before != null) ? Math.min(before - 1, site.number()) : site.number();
		List<ChangesView.Edition> shown = new ArrayList<>();
		List<EditionSummary> editions = this.rows.editions(newest, EDITIONS);
		for (EditionSummary edition : editions) {
			if (edition.factual() > 0) {
				shown.add(edition(edition, this.rows.changes(edition.number(), edition.number(), true, CHANGES, 0),
						edition.factual()));
			}
		}
		int oldest = editions.isEmpty() ? 1 : editions.get(editions.size() - 1).number();
		String path = "/changes";
		Head head = this.heads.index("What changed",
				"Corrections and other changes of fact, edition by edition; changes of wording alone are left out.",
				path, site);
		return new ChangesView(head, crumbs("What changed", site), head.description(), shown,
				(oldest > 1) ? path + "?before=" + oldest : null, (newest < site.number()) ? path : null);
	}

	@Transactional(readOnly = true)
	Optional<ChangesView> edition(int number, int page, SiteView site) {
		Optional<EditionSummary> edition = (number <= site.number())
				? this.rows.editions(number, 1).stream().filter((row) -> row.number() == number).findFirst()
				: Optional.empty();
		return edition.map((summary) -> {
			int offset = (page - 1) * ALL_CHANGES;
			List<ChangeRow> changes = this.rows.changes(number, number, false, ALL_CHANGES + 1, offset);
			List<ChangeRow> shown = changes.subList(0, Math.min(ALL_CHANGES, changes.size()));
			String path = "/editions/" + number;
			Head head = this.heads.index("Edition " + number, "Everything that this edition changed, wording included.",
					path, site);
			return new ChangesView(head, crumbs("Edition " + number, site), head.description(),
					List.of(edition(summary, shown, shown.size())),
					(changes.size() > shown.size()) ? path + "?page=" + (page + 1) : null,
					(page > 1) ? path + "?page=" + (page - 1) : null);
		});
	}

	private static ChangesView.Edition edition(EditionSummary edition, List<ChangeRow> changes, long all) {
		return new ChangesView.Edition(Words.edition(edition.number(), edition.publishedAt()), edition.message(),
				counts(edition), edition.restores(), changes.stream().map(ChangeView::of).toList(),
				all - changes.size(), "/editions/" + edition.number());
	}

	private static String counts(EditionSummary edition) {
		List<String> counts = new ArrayList<>();
		count(counts, edition.added(), "new");
		count(counts, edition.changed(), "changed");
		count(counts, edition.moved(), "moved");
		count(counts, edition.removed(), "retired");
		String pages = Words.count(edition.pages(), "page", "pages");
		return counts.isEmpty() ? pages : pages + ": " + String.join(", ", counts);
	}

	private static void count(List<String> counts, long count, String what) {
		if (count > 0) {
			counts.add(Words.count(count, what, what));
		}
	}

	@Transactional(readOnly = true)
	EditionsView editions(SiteView site) {
		Head head = this.heads.index("Editions",
				"Each publication is an edition. A citation of one answers with the same words for good.", "/editions",
				site);
		return new EditionsView(head, crumbs("Editions", site),
				this.rows.editions(site.number(), MOST_EDITIONS)
					.stream()
					.map((edition) -> edition(edition, List.of(), 0))
					.toList());
	}

	/** The newest changes of fact. */
	@Transactional(readOnly = true)
	Feed feed(SiteView site) {
		return new Feed(site, this.rows.began().orElse(Instant.EPOCH),
				this.rows.changes(1, site.number(), true, FEED, 0));
	}

	private static List<Crumb> crumbs(String title, SiteView site) {
		return title.startsWith("Edition ")
				? List.of(new Crumb(site.title(), "/"), new Crumb("Editions", "/editions"), new Crumb(title, ""))
				: List.of(new Crumb(site.title(), "/"), new Crumb(title, ""));
	}

}
