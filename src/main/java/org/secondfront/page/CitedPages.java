package org.secondfront.page;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.AnchorKind;
import org.secondfront.citation.Source;
import org.secondfront.page.PageRows.Heading;
import org.secondfront.vocabulary.PageAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads pages that are to be cited.
 */
@Service
class CitedPages {

	private final PageTexts texts;

	private final PageRows rows;

	private final Editions editions;

	private final Citations citations;

	CitedPages(PageTexts texts, PageRows rows, Editions editions, Citations citations) {
		this.texts = texts;
		this.rows = rows;
		this.editions = editions;
		this.citations = citations;
	}

	/**
	 * Cite a section of a page.
	 * @param address the page
	 * @param anchor the section; the whole page is cited where there is no such section
	 * @param edition a former edition; null for the current one
	 * @param site the site
	 * @return what to show
	 */
	@Transactional(readOnly = true)
	CiteView cite(PageAddress address, String anchor, @Nullable Integer edition, SiteView site) {
		SiteView then = then(address, edition, site);
		PageRow row = this.texts.find(address.kind(), address.slug(), then.number());
		List<Heading> headings = this.rows.headings(row.versionId(), AnchorKind.SECTION);
		Optional<Heading> section = headings.stream().filter((heading) -> heading.name().equals(anchor)).findFirst();
		List<PageText.Contents> contents = headings.stream().map(PageText.Contents::of).toList();
		List<Crumb> crumbs = List.of(new Crumb(site.title(), "/"), new Crumb(row.title(), row.address().path()),
				new Crumb("Cite", ""));
		return new CiteView(Head.plain("Cite " + row.title()), crumbs, row.title(),
				section.map(Heading::heading).orElse(""), section.map(Heading::name).orElse(""),
				this.citations.page(row, section.orElse(null), then), contents);
	}

	/**
	 * A page as a record of a bibliography.
	 * @param address the page
	 * @param fragment what leads to a part behind the page's address; may be empty
	 * @param edition a former edition; null for the current one
	 * @param site the site
	 * @return the record
	 */
	@Transactional(readOnly = true)
	Source record(PageAddress address, String fragment, @Nullable Integer edition, SiteView site) {
		SiteView then = then(address, edition, site);
		return Citations.record(this.texts.find(address.kind(), address.slug(), then.number()), fragment, then);
	}

	private SiteView then(PageAddress address, @Nullable Integer edition, SiteView site) {
		EditionMark current = site.edition();
		if (edition == null || current == null) {
			return site;
		}
		return this.editions.site(edition)
			.map((former) -> former.asFormer(site, new SiteView.Former(current, null)))
			.orElseThrow(() -> new PageNotFoundException(address));
	}

}
