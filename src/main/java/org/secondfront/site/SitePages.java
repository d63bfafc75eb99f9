package org.secondfront.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.ChangedPage;
import org.secondfront.catalogue.NormalisedTitle;
import org.secondfront.catalogue.PartChange;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.ledger.Ledger;
import org.secondfront.page.Crumb;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;
import org.secondfront.page.Heads;
import org.secondfront.page.Lead;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.search.Nearest;
import org.secondfront.site.SiteRows.ChangeRow;
import org.secondfront.site.SiteRows.CountRow;
import org.secondfront.site.SiteRows.LastRow;
import org.secondfront.site.SiteRows.TopicRow;
import org.secondfront.timeline.Ribbons;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/**
 * Reads the pages of the site as a whole, and what became of addresses that no page has.
 */
@Service
class SitePages {

	/** What is looked for among titles; a longer question has no near title. */
	private static final int LONGEST_QUESTION = 100;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

	private static final int LONGEST_SHOWN = 200;

	/** What is longer is told on the home page only as what sort of change it is. */
	private static final int LONGEST_CHANGE = 90;

	/** What has pages of its own on the site. */
	private static final Set<PageKind> PAGES = EnumSet.of(PageKind.TOPIC, PageKind.ARTICLE, PageKind.PERSON,
			PageKind.PLACE, PageKind.TERM, PageKind.EVENT, PageKind.TRAIL);

	private final SiteRows rows;

	private final Ledger ledger;

	private final Nearest nearest;

	private final Heads heads;

	private final Ribbons ribbons;

	SitePages(SiteRows rows, Ledger ledger, Nearest nearest, Heads heads, Ribbons ribbons) {
		this.rows = rows;
		this.ledger = ledger;
		this.nearest = nearest;
		this.heads = heads;
		this.ribbons = ribbons;
	}

	@Transactional(readOnly = true)
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
		List<Lead> trails = this.rows.trails(site.number())
			.stream()
			.map((row) -> new Lead(path(PageKind.TRAIL, row.slug()), row.title(),
					Words.count(row.steps(), "step", "steps")))
			.toList();
		List<ChangeRow> changes = this.rows.latest(PAGES.stream().map(PageKind::name).toList(), site.number());
		EditionMark changed = changes.isEmpty() ? null
				: Words.edition(changes.get(0).edition(), changes.get(0).publishedAt());
		Head head = this.heads.index(site.title(), site.tagline(), "/", site);
		return new HomeView(head, topics, begin, trails, this.ribbons.whole(site.number()),
				this.ledger.tally(site.number()), changed, changes.stream().map(SitePages::change).toList(),
				counts(site));
	}

	private static Lead change(ChangeRow row) {
		String note = ChangedPage.changes(row.changes())
			.stream()
			.filter(PartChange::factual)
			.map((change) -> change.part() + ": " + briefly(change))
			.findFirst()
			.orElse(row.change().equals(ChangedPage.Change.ADDED.name()) ? "new" : "");
		return new Lead(path(PageKind.valueOf(row.kind()), row.slug()), row.title(), note);
	}

	private static String briefly(PartChange change) {
		String words = change.inWords();
		return (words.length() <= LONGEST_CHANGE) ? words : change.kind().words();
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
		count(leads, counts.get(PageKind.EVENT), "/timeline", "event", "events");
		count(leads, counts.get(PageKind.TRAIL), "/trails", "trail", "trails");
		count(leads, counts.get(PageKind.CLAIM), "/claims", "claim checked", "claims checked");
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
	@Transactional(readOnly = true)
	Optional<LastRow> formerly(PageAddress address, SiteView site) {
		if (!PageAddress.isSlug(address.slug())) {
			return Optional.empty();
		}
		return this.rows.pageAt(address.kind().name(), address.slug(), site.number())
			.flatMap((page) -> this.rows.last(page, site.number()));
	}

	/**
	 * What to say of an address that nothing was ever published at.
	 * @param path the path, as the request has it
	 * @return the page, with the nearest titles
	 */
	NotFoundView notFound(String path) {
		String asked = readable(path);
		String words = NormalisedTitle.of(asked.substring(asked.lastIndexOf('/') + 1));
		List<Lead> found = (words.isEmpty() || words.length() > LONGEST_QUESTION) ? List.of()
				: this.nearest.to(words, asked.startsWith("/" + PageKind.SOURCE.segment() + "/"));
		return notFound(asked, found);
	}

	/**
	 * What to say of such an address while the database is away.
	 * @param path the path, as the request has it
	 * @return the page, without suggestions
	 */
	static NotFoundView notFoundUnasked(String path) {
		return notFound(readable(path), List.of());
	}

	private static NotFoundView notFound(String asked, List<Lead> found) {
		String shown = (asked.length() > LONGEST_SHOWN) ? asked.substring(0, LONGEST_SHOWN) + "…" : asked;
		return new NotFoundView(Head.plain("Not found"), shown, found);
	}

	private static String readable(String path) {
		try {
			return UNPRINTABLE.matcher(UriUtils.decode(path, StandardCharsets.UTF_8)).replaceAll("\uFFFD");
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

	private static String path(PageKind kind, String slug) {
		return new PageAddress(kind, slug).path();
	}

}
