package org.secondfront.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.ChangedPage;
import org.secondfront.history.HistoryRows.VersionRow;
import org.secondfront.page.Crumb;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Editions;
import org.secondfront.page.Head;
import org.secondfront.page.PageNotFoundException;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.PageAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the versions of pages.
 */
@Service
class Histories {

	private final HistoryRows rows;

	private final Editions editions;

	Histories(HistoryRows rows, Editions editions) {
		this.rows = rows;
		this.editions = editions;
	}

	/**
	 * The site for showing a page of a former edition.
	 * @return the site; empty if there was no such edition
	 */
	@Transactional(readOnly = true)
	Optional<SiteView> former(PageAddress address, int edition, SiteView now) {
		EditionMark current = now.edition();
		if (current == null || edition > current.number() || !PageAddress.isSlug(address.slug())) {
			return Optional.empty();
		}
		String href = this.rows.page(address.kind().name(), address.slug(), edition)
			.flatMap((page) -> live(page, now.number()))
			.map((version) -> version.address().path())
			.orElse(null);
		return this.editions.site(edition).map((site) -> site.asFormer(now, new SiteView.Former(current, href)));
	}

	/**
	 * The site for showing a page of a former edition that is none of the catalogue.
	 * @param path the path of the page, which every edition has
	 * @return the site; empty if there was no such edition
	 */
	@Transactional(readOnly = true)
	Optional<SiteView> former(String path, int edition, SiteView now) {
		EditionMark current = now.edition();
		if (current == null || edition > current.number()) {
			return Optional.empty();
		}
		return this.editions.site(edition).map((site) -> site.asFormer(now, new SiteView.Former(current, path)));
	}

	private Optional<VersionRow> live(long page, int edition) {
		return this.rows.versions(page, edition).stream().filter((version) -> version.isOf(edition)).findFirst();
	}

	@Transactional(readOnly = true)
	HistoryView history(PageAddress address, SiteView site) {
		List<VersionRow> versions = this.rows.versions(page(address, site), site.number());
		VersionRow last = versions.get(0);
		boolean live = last.isOf(site.number());
		List<HistoryView.Version> shown = new ArrayList<>();
		for (int index = 0; index < versions.size(); index++) {
			VersionRow version = versions.get(index);
			boolean ended = (index == 0) ? !live : versions.get(index - 1).since() != version.until();
			shown.add(version(version, ended));
		}
		return new HistoryView(Head.plain("History of " + last.title()), crumbs(last, live, site), last.title(),
				live ? last.address().path() : null, shown);
	}

	private static HistoryView.Version version(VersionRow row, boolean ended) {
		List<ChangeView.Part> parts = ChangeView.Part.of(ChangedPage.changes(row.changes()));
		String what = ChangeView.what(ChangedPage.Change.valueOf(row.change()), row.address(), row.formerSlug());
		if (row.restores() != null) {
			what += ", as in edition " + row.restores();
		}
		return new HistoryView.Version(Words.edition(row.since(), row.publishedAt()), what, at(row.since(), row),
				(row.formerSince() != null) ? ChangeView.compare(row.address(), row.formerSince(), row.since()) : null,
				!row.factual(),
				(row.erratum() != null) ? ChangeView.correction(Words.date(row.erratumOn()), row.erratum()) : null,
				parts, ended ? row.until() : null);
	}

	private static String at(int edition, VersionRow version) {
		return "/editions/" + edition + version.address().path();
	}

	private static List<Crumb> crumbs(VersionRow last, boolean live, SiteView site) {
		String href = live ? last.address().path() : at(last.since(), last);
		return List.of(new Crumb(site.title(), "/"), new Crumb(last.title(), href), new Crumb("History", ""));
	}

	/**
	 * Compare two versions.
	 * @param from an edition that had the page; null for the one before the later
	 * @param to an edition that had it; null for the last
	 * @return the comparison; empty if one of the editions had no such page
	 */
	@Transactional(readOnly = true)
	Optional<CompareView> compare(PageAddress address, @Nullable Integer from, @Nullable Integer to, SiteView site) {
		long page = page(address, site);
		List<VersionRow> versions = this.rows.versions(page, site.number());
		VersionRow one = (to != null) ? of(versions, to, site) : versions.get(0);
		VersionRow other = (from != null) ? of(versions, from, site)
				: versions.get(Math.min(versions.indexOf(one) + 1, versions.size() - 1));
		if (one == null || other == null) {
			return Optional.empty();
		}
		VersionRow earlier = (other.since() < one.since()) ? other : one;
		VersionRow later = (other.since() < one.since()) ? one : other;
		List<CompareView.Part> parts = (earlier.since() == later.since()) ? List.of()
				: SideBySide.of(this.rows.content(page, earlier.since()).orElseThrow(),
						this.rows.content(page, later.since()).orElseThrow());
		VersionRow last = versions.get(0);
		List<EditionMark> choices = versions.stream()
			.map((version) -> Words.edition(version.since(), version.publishedAt()))
			.sorted(Comparator.comparingInt(EditionMark::number))
			.toList();
		return Optional.of(new CompareView(Head.plain("Two versions of " + last.title()),
				crumbs(last, last.isOf(site.number()), site), last.title(), side(earlier), side(later), choices,
				parts));
	}

	private static @Nullable VersionRow of(List<VersionRow> versions, int edition, SiteView site) {
		return versions.stream()
			.filter((version) -> version.isOf(edition) && edition <= site.number())
			.findFirst()
			.orElse(null);
	}

	private static CompareView.Side side(VersionRow version) {
		return new CompareView.Side(Words.edition(version.since(), version.publishedAt()),
				at(version.since(), version));
	}

	/** Where a page lives now, if it is not where it was asked for. */
	@Transactional(readOnly = true)
	Optional<PageAddress> elsewhere(PageAddress address, SiteView site) {
		return live(page(address, site), site.number()).map(VersionRow::address)
			.filter((present) -> !present.equals(address));
	}

	private long page(PageAddress address, SiteView site) {
		if (!PageAddress.isSlug(address.slug())) {
			throw new PageNotFoundException(address);
		}
		return this.rows.page(address.kind().name(), address.slug(), site.number())
			.orElseThrow(() -> new PageNotFoundException(address));
	}

}
