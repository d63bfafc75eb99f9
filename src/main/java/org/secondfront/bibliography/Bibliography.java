package org.secondfront.bibliography;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondfront.bibliography.SourceRows.RecordRow;
import org.secondfront.bibliography.SourceRows.UseRow;
import org.secondfront.bibliography.SourceRows.WorkRow;
import org.secondfront.catalogue.NormalisedTitle;
import org.secondfront.citation.Source;
import org.secondfront.page.Citations;
import org.secondfront.page.Crumb;
import org.secondfront.page.Heads;
import org.secondfront.page.PageRow;
import org.secondfront.page.PageTexts;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the bibliography.
 */
@Service
class Bibliography {

	private static final String TITLE = "Sources";

	private final PageTexts texts;

	private final SourceRows rows;

	private final Heads heads;

	private final Citations citations;

	Bibliography(PageTexts texts, SourceRows rows, Heads heads, Citations citations) {
		this.texts = texts;
		this.rows = rows;
		this.heads = heads;
		this.citations = citations;
	}

	@Transactional(readOnly = true)
	SourceView source(String id, SiteView site) {
		PageRow row = this.texts.find(PageKind.SOURCE, id, site.number());
		RecordRow record = this.rows.record(row.versionId());
		Source source = Source.fromCsl(record.csl());
		List<Crumb> crumbs = List.of(new Crumb(site.title(), "/"), new Crumb(TITLE, "/sources"),
				new Crumb(row.title(), ""));
		return new SourceView(this.heads.page(row, "CreativeWork", more(source), crumbs, site), crumbs, row.title(),
				record.entry(), WorkType.of(source.type()).singular(), source.url(), host(source.url()),
				source.archived(), Words.date(source.accessed()), source.note(), source.weak(),
				this.citations.work(source, row.address().path()), citedIn(this.rows.uses(row.pageId(), site.number())),
				Words.edition(row.since(), row.publishedAt()));
	}

	@Transactional(readOnly = true)
	Source record(String id, SiteView site) {
		return Source.fromCsl(this.rows.record(this.texts.find(PageKind.SOURCE, id, site.number()).versionId()).csl());
	}

	@Transactional(readOnly = true)
	BibliographyView bibliography(SiteView site) {
		Map<WorkType, List<WorkRow>> byType = new EnumMap<>(WorkType.class);
		List<WorkRow> works = this.rows.works(site.number());
		works.forEach((work) -> byType
			.computeIfAbsent(WorkType.of(String.valueOf(work.csl().get("type"))), (type) -> new ArrayList<>())
			.add(work));
		List<BibliographyView.Group> groups = Arrays.stream(WorkType.values())
			.filter(byType::containsKey)
			.map((type) -> new BibliographyView.Group(type.id(), type.plural(),
					entries(byType.getOrDefault(type, List.of()))))
			.toList();
		return new BibliographyView(this.heads.index(TITLE, "Every work that this reference cites.", "/sources", site),
				List.of(new Crumb(site.title(), "/"), new Crumb(TITLE, "")), works.size(), groups);
	}

	private static List<BibliographyView.Work> entries(List<WorkRow> works) {
		return works.stream()
			.sorted(Comparator.comparing(Bibliography::sortKey).thenComparing(WorkRow::pageId))
			.map((work) -> new BibliographyView.Work(work.entry(), Source.fromCsl(work.csl()).weak(),
					(int) work.citations()))
			.toList();
	}

	/** Entries begin with the author or the title: their letters sort them. */
	private static String sortKey(WorkRow work) {
		return NormalisedTitle.of(work.entry().replaceAll("<[^>]*>|&[a-z]+;", ""));
	}

	private static Map<String, Object> more(Source source) {
		Map<String, Object> more = new LinkedHashMap<>();
		if (source.url() != null) {
			more.put("sameAs", source.url());
		}
		if (source.issued() != null) {
			more.put("datePublished", source.issued().isoInterval());
		}
		return more;
	}

	private static @Nullable String host(@Nullable String url) {
		try {
			String host = (url != null) ? URI.create(url).getHost() : null;
			return (host != null) ? host.replaceFirst("^www\\.", "") : null;
		}
		catch (IllegalArgumentException ex) {
			// an address that browsers can follow and Java cannot read
			return null;
		}
	}

	private static List<SourceView.CitingPage> citedIn(List<UseRow> uses) {
		Map<PageAddress, SourceView.CitingPage> pages = new LinkedHashMap<>();
		for (UseRow use : uses) {
			PageAddress address = new PageAddress(use.kind(), use.slug());
			String href = (use.note() > 0) ? address.path() + "#noteref-" + use.note() : address.path();
			pages
				.computeIfAbsent(address,
						(from) -> new SourceView.CitingPage(from.path(), use.title(), from.kind().noun(),
								new ArrayList<>()))
				.uses()
				.add(new SourceView.Use(href, use.note(), Objects.requireNonNullElse(use.heading(), ""),
						use.locator()));
		}
		return List.copyOf(pages.values());
	}

}
