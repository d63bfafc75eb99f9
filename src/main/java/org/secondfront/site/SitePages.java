package org.secondfront.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.NormalisedTitle;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Heads;
import org.secondfront.page.Lead;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.site.SiteRows.CountRow;
import org.secondfront.site.SiteRows.LastRow;
import org.secondfront.site.SiteRows.TopicRow;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the pages of the site as a whole, and what became of addresses that no page has.
 */
@Service
class SitePages {

	/** What is looked for among titles; a longer question has no near title. */
	private static final int LONGEST_QUESTION = 100;

	private final SiteRows rows;

	private final Heads heads;

	SitePages(SiteRows rows, Heads heads) {
		this.rows = rows;
		this.heads = heads;
	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	HomeView home(SiteView site) {
		List<HomeView.Topic> topics = new ArrayList<>();
		for (TopicRow row : this.rows.topics(site.number())) {
			topics.add(new HomeView.Topic(path(PageKind.TOPIC, row.slug()), topics.size() + 1, row.label(), row.title(),
					row.accent(), row.summary(), Words.count(row.articles(), "article", "articles"),
					(row.edtf() != null) ? HistoricalDate.parse(row.edtf()).years() : ""));
		}
		Lead begin = this.rows.first(site.number())
			.map((first) -> new Lead(path(PageKind.ARTICLE, first.slug()), first.title(), ""))
			.orElse(null);
		List<Lead> changes = this.rows.latest(site.number())
			.stream()
			.map((row) -> new Lead(path(row.kind(), row.slug()), row.title(),
					Words.edition(row.edition(), row.publishedAt()).date()))
			.toList();
		Head head = this.heads.index(site.title(), site.tagline(), "/", site);
		return new HomeView(head, topics, begin, changes, counts(site));
	}

	@Transactional(readOnly = true)
	AboutView about(SiteView site) {
		return new AboutView(this.heads.index("About",
				"Who publishes this reference, how it is checked, and how to reuse it.", "/about", site),
				List.of(new Crumb(site.title(), "/"), new Crumb("About", "")), counts(site));
	}

	private List<Lead> counts(SiteView site) {
		Map<PageKind, Long> counts = new EnumMap<>(PageKind.class);
		for (CountRow row : this.rows.counts(site.number())) {
			counts.put(row.kind(), row.count());
		}
		List<Lead> leads = new ArrayList<>();
		count(leads, counts.get(PageKind.ARTICLE), "/", "article", "articles");
		count(leads, counts.get(PageKind.PERSON), "/people", "person", "people");
		count(leads, counts.get(PageKind.PLACE), "/places", "place", "places");
		count(leads, counts.get(PageKind.TERM), "/glossary", "term", "terms");
		count(leads, counts.get(PageKind.SOURCE), "/sources", "source", "sources");
		return leads;
	}

	private static void count(List<Lead> leads, @Nullable Long count, String href, String one, String many) {
		if (count != null) {
			leads.add(new Lead(href, Words.count(count, one, many), ""));
		}
	}

	/**
	 * Find what became of an address that no page of the current edition has.
	 * @return the last version of the page that once had it; empty if none ever had
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	Optional<LastRow> formerly(PageAddress address, SiteView site) {
		if (!PageAddress.isSlug(address.slug())) {
			return Optional.empty();
		}
		return this.rows.pageAt(address.kind(), address.slug()).flatMap((page) -> this.rows.last(page, site.number()));
	}

	@Transactional(readOnly = true)
	NotFoundView notFound(String path) {
		String question = NormalisedTitle.of(path.substring(path.lastIndexOf('/') + 1));
		List<Lead> nearest = (question.isEmpty() || question.length() > LONGEST_QUESTION) ? List.of()
				: this.rows.nearest(question).stream().map((row) -> {
					PageKind kind = PageKind.valueOf(row.kind());
					return new Lead(path(kind, row.slug()), row.title(), kind.noun());
				}).toList();
		return new NotFoundView(Head.plain("Not found"), path, nearest);
	}

	private static String path(PageKind kind, String slug) {
		return new PageAddress(kind, slug).path();
	}

}
