package org.secondfront.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.articles.ArticleRows.NamedRow;
import org.secondfront.maps.LocatorMap;
import org.secondfront.maps.Place;
import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Heads;
import org.secondfront.page.Lead;
import org.secondfront.page.Neighbour;
import org.secondfront.page.PageRow;
import org.secondfront.page.PageTexts;
import org.secondfront.page.SiteView;
import org.secondfront.page.Topic;
import org.secondfront.page.Topics;
import org.secondfront.page.Words;
import org.secondfront.timeline.Ribbons;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads articles and topics.
 */
@Service
class Articles {

	private final PageTexts texts;

	private final ArticleRows rows;

	private final Topics topics;

	private final Heads heads;

	private final Ribbons ribbons;

	Articles(PageTexts texts, ArticleRows rows, Topics topics, Heads heads, Ribbons ribbons) {
		this.texts = texts;
		this.rows = rows;
		this.topics = topics;
		this.heads = heads;
		this.ribbons = ribbons;
	}

	@Transactional(readOnly = true)
	ArticleView article(String slug, SiteView site, int edition) {
		PageRow row = this.texts.find(PageKind.ARTICLE, slug, edition);
		TopicMark topic = mark(this.topics.inOrder(edition), row.topicId());
		List<Crumb> crumbs = List.of(new Crumb(site.title(), "/"), new Crumb(topic.label(), topic.href()),
				new Crumb(row.title(), ""));
		List<NamedRow> named = this.rows.named(row.versionId(), edition);
		List<Lead> places = leads(named, PageKind.PLACE);
		List<Lead> people = leads(named, PageKind.PERSON);
		List<Neighbour> neighbours = this.rows.neighbours(row.versionId(), edition);
		return new ArticleView(this.heads.article(row, new Heads.Named(places, people, titles(named)), crumbs, site),
				crumbs, topic, this.texts.read(row, edition), this.ribbons.of(row.edtf(), edition), places, map(named),
				people, works(named), row.recall() ? site.prefix() + row.address().path() + "/recall" : null,
				Elsewhere.of(row.front()), Neighbour.before(neighbours, PageKind.ARTICLE),
				Neighbour.after(neighbours, PageKind.ARTICLE));
	}

	/**
	 * Read the questions of an article.
	 * @return the sheet; empty if it asks none
	 */
	@Transactional(readOnly = true)
	Optional<RecallView> recall(String slug, SiteView site, int edition) {
		PageRow row = this.texts.find(PageKind.ARTICLE, slug, edition);
		if (!row.recall()) {
			return Optional.empty();
		}
		ArticleRows.RecallRow sheet = this.rows.recall(row.versionId());
		TopicMark topic = mark(this.topics.inOrder(edition), row.topicId());
		String article = site.prefix() + row.address().path();
		List<Crumb> crumbs = List.of(new Crumb(site.title(), "/"), new Crumb(topic.label(), topic.href()),
				new Crumb(row.title(), article), new Crumb("Questions", ""));
		return Optional.of(new RecallView(Head.plain("Questions on " + row.title()), crumbs, topic, row.title(),
				Words.dates(row.edtf()), Words.edition(row.since(), row.publishedAt()), article, sheet.questions(),
				sheet.answers()));
	}

	@Transactional(readOnly = true)
	TopicView topic(String slug, SiteView site, int edition) {
		PageRow row = this.texts.find(PageKind.TOPIC, slug, edition);
		List<Topic> topics = this.topics.inOrder(edition);
		TopicMark topic = mark(topics, row.pageId());
		List<TopicView.ArticleEntry> articles = this.rows.ofTopic(row.pageId(), edition)
			.stream()
			.map((article) -> new TopicView.ArticleEntry(path(PageKind.ARTICLE, article.slug()), article.title(),
					Words.dates(article.edtf()), article.summary()))
			.toList();
		List<Crumb> crumbs = List.of(new Crumb(site.title(), "/"), new Crumb(topic.label(), ""));
		return new TopicView(this.heads.page(row, "CollectionPage", Map.of(), crumbs, site), crumbs, topic,
				this.texts.read(row, edition), this.ribbons.of(row.edtf(), edition), articles,
				topicAt(topics, topic.number() - 2), topicAt(topics, topic.number()));
	}

	/**
	 * The parts that pages are made of, shown with what an article has.
	 */
	@Transactional(readOnly = true)
	StyleView style(SiteView site) {
		Optional<ArticleView> article = this.rows.richest(site.number())
			.map((slug) -> article(slug, site, site.number()));
		return new StyleView(
				this.heads.index("Style", "The parts that the pages are made of, in both themes.", "/style", site),
				this.topics.inOrder(site.number()), article.orElse(null));
	}

	private static TopicMark mark(List<Topic> topics, @Nullable Long pageId) {
		for (int index = 0; index < topics.size(); index++) {
			Topic topic = topics.get(index);
			if (Objects.equals(topic.pageId(), pageId)) {
				return new TopicMark(topic.href(), topic.label(), topic.accent(), index + 1, topics.size());
			}
		}
		throw new IllegalStateException("The topic " + pageId + " is not live");
	}

	private static List<Lead> leads(List<NamedRow> named, PageKind kind) {
		return named.stream()
			.filter((row) -> row.kind() == kind)
			.map((row) -> new Lead(path(kind, row.slug()), row.title(), Objects.requireNonNullElse(row.note(), "")))
			.toList();
	}

	private static @Nullable LocatorMap map(List<NamedRow> named) {
		List<Place> places = new ArrayList<>();
		for (NamedRow row : named) {
			if (row.lat() != null && row.lon() != null) {
				places.add(new Place(row.title(), row.lat(), row.lon()));
			}
		}
		return LocatorMap.of(places);
	}

	private static List<String> titles(List<NamedRow> named) {
		return named.stream().filter((row) -> row.kind() == PageKind.SOURCE).map(NamedRow::title).toList();
	}

	private static List<CitedWork> works(List<NamedRow> named) {
		return named.stream()
			.filter((row) -> row.kind() == PageKind.SOURCE)
			.map((row) -> CitedWork.of(row.note(), row.uses()))
			.toList();
	}

	private static @Nullable Lead topicAt(List<Topic> topics, int index) {
		if (index < 0 || index >= topics.size()) {
			return null;
		}
		return new Lead(topics.get(index).href(), topics.get(index).title(), "");
	}

	private static String path(PageKind kind, String slug) {
		return new PageAddress(kind, slug).path();
	}

}
