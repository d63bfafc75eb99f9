package org.secondfront.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.history.PassageRows.LivePage;
import org.secondfront.history.PassageRows.PassageRow;
import org.secondfront.history.PassageView.Wording;
import org.secondfront.page.Citations;
import org.secondfront.page.CitedPassage;
import org.secondfront.page.Citing;
import org.secondfront.page.Crumb;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Editions;
import org.secondfront.page.Head;
import org.secondfront.page.PageTexts;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.PageAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads passages: what was cited, and what has become of it.
 */
@Service
class Passages {

	private final PassageRows rows;

	private final HistoryRows pages;

	private final PageTexts texts;

	private final Editions editions;

	private final Citations citations;

	Passages(PassageRows rows, HistoryRows pages, PageTexts texts, Editions editions, Citations citations) {
		this.rows = rows;
		this.pages = pages;
		this.texts = texts;
		this.editions = editions;
		this.citations = citations;
	}

	/**
	 * Find the name of a passage by its number, as readers of a printed citation have it.
	 * @param address the page
	 * @param number the number
	 * @param edition the edition in which it has that number
	 * @param site the site
	 * @return the name; empty if there is no such passage
	 */
	@Transactional(readOnly = true)
	Optional<String> name(PageAddress address, int number, int edition, SiteView site) {
		return page(address, edition, site).flatMap((page) -> this.rows.name(page, number, edition));
	}

	/**
	 * Show a passage as an edition has it. One that was published once is always found:
	 * if the edition does not have it, the nearest that does is shown.
	 * @param address the page
	 * @param name the name of the passage
	 * @param edition the edition that was asked for
	 * @param site the site
	 * @return what to show; empty if the page never had such a passage
	 */
	@Transactional(readOnly = true)
	Optional<PassageView> passage(PageAddress address, String name, int edition, SiteView site) {
		Optional<Long> page = page(address, edition, site).filter((it) -> has(it, name, site));
		if (page.isEmpty() && edition <= site.number()) {
			// another page may have taken the address since
			page = this.rows.formerly(address.kind().name(), address.slug(), name, site.number());
		}
		return page.map((it) -> view(this.rows.versions(it, name, site.number()),
				this.rows.live(it, site.number()).orElse(null), edition, site));
	}

	private boolean has(long page, String name, SiteView site) {
		return !this.rows.versions(page, name, site.number()).isEmpty();
	}

	private Optional<Long> page(PageAddress address, int edition, SiteView site) {
		return (!PageAddress.isSlug(address.slug()) || edition > site.number()) ? Optional.empty()
				: this.pages.page(address.kind().name(), address.slug(), edition);
	}

	private PassageView view(List<PassageRow> versions, @Nullable LivePage page, int edition, SiteView site) {
		PassageRow cited = nearest(versions, edition);
		PassageRow last = versions.get(versions.size() - 1);
		boolean live = last.isOf(site.number());
		List<Wording> wordings = wordings(versions, cited);
		Wording now = wordings.get(wordings.size() - 1);
		boolean same = cited.text().equals(now.text());
		String path = (page != null) ? page.path() : null;
		String place = (live && same) ? path + "#" + cited.name()
				: "/editions/" + cited.since() + cited.address().path() + "#" + cited.name();
		Citing citing = citing(cited, site);
		return new PassageView(head(cited, citing), crumbs(last, path, site), cited.title(),
				Objects.requireNonNullElse(cited.heading(), ""), cited.position(), cited.of(), cited.text(), place,
				cited.isOf(edition) ? 0 : edition, live ? now : null, live ? null : removed(last), path,
				same ? null : SideBySide.rows(List.of(cited.text()), List.of(now.text())).get(0), wordings,
				same ? null : ChangeView.compare(last.address(), cited.since(), last.since()), citing);
	}

	/** A page to come back to, and not to be found by. */
	private static Head head(PassageRow cited, Citing citing) {
		return new Head("A passage of " + cited.title(), "", null, "website", List.of(), null, null, citing);
	}

	/** The version of an edition, or else the last before it, or else the first. */
	private static PassageRow nearest(List<PassageRow> versions, int edition) {
		PassageRow nearest = versions.get(0);
		for (PassageRow version : versions) {
			nearest = (version.since() <= edition) ? version : nearest;
		}
		return nearest;
	}

	private @Nullable EditionMark removed(PassageRow last) {
		return this.editions.site(last.until()).map(SiteView::edition).orElse(null);
	}

	private static List<Wording> wordings(List<PassageRow> versions, PassageRow cited) {
		List<Wording> wordings = new ArrayList<>();
		for (PassageRow version : versions) {
			if (wordings.isEmpty() || !wordings.get(wordings.size() - 1).text().equals(version.text())) {
				wordings.add(new Wording(Words.edition(version.since(), version.publishedAt()), version.text(),
						"/editions/" + version.since() + version.address().path() + "/passages/" + version.name(),
						version.text().equals(cited.text())));
			}
		}
		return wordings;
	}

	private static List<Crumb> crumbs(PassageRow last, @Nullable String page, SiteView site) {
		String href = (page != null) ? page : "/editions/" + last.since() + last.address().path();
		return List.of(new Crumb(site.title(), "/"), new Crumb(last.title(), href), new Crumb("Passage", ""));
	}

	private Citing citing(PassageRow cited, SiteView site) {
		SiteView then = site;
		EditionMark current = site.edition();
		if (!cited.isOf(site.number()) && current != null) {
			then = this.editions.site(cited.since())
				.map((former) -> former.asFormer(site, new SiteView.Former(current, null)))
				.orElse(site);
		}
		return this.citations.passage(this.texts.find(cited.address().kind(), cited.slug(), then.number()),
				new CitedPassage(cited.name(), cited.position(), Objects.requireNonNullElse(cited.heading(), "")),
				then);
	}

}
