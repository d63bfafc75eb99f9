package org.secondfront.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondfront.articles.ArticleRows.ArticleRow;
import org.secondfront.articles.ArticleRows.MentionRow;
import org.secondfront.articles.ArticleRows.TopicRow;
import org.secondfront.articles.ArticleRows.WorkRow;
import org.secondfront.catalogue.MentionRole;
import org.secondfront.page.Crumb;
import org.secondfront.page.Heads;
import org.secondfront.page.Lead;
import org.secondfront.page.PageRow;
import org.secondfront.page.PageTexts;
import org.secondfront.page.SiteView;
import org.secondfront.page.Words;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads articles and topics.
 */
@Service
class Articles {

	private final PageTexts texts;

	private final ArticleRows rows;

	private final Heads heads;

	Articles(PageTexts texts, ArticleRows rows, Heads heads) {
		this.texts = texts;
		this.rows = rows;
		this.heads = heads;
	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	ArticleView article(String slug, SiteView site, int edition) {
		PageRow row = this.texts.find(PageKind.ARTICLE, slug, edition);
		TopicMark topic = mark(this.rows.topics(edition), row.topicId());
		List<Crumb> crumbs = List.of(new Crumb(site.title(), "/"), new Crumb(topic.label(), topic.href()),
				new Crumb(row.title(), ""));
		List<MentionRow> mentions = this.rows.mentions(row.versionId(), edition);
		List<Lead> places = places(mentions);
		List<Lead> people = people(mentions);
		List<WorkRow> works = this.rows.works(row.versionId(), edition);
		List<ArticleRow> order = this.rows.inReadingOrder(edition);
		int here = indexOf(order, slug);
		List<Lead> about = new ArrayList<>(places);
		about.addAll(people);
		return new ArticleView(
				this.heads.article(row, works.stream().map(WorkRow::title).toList(), about, crumbs, site), crumbs,
				topic, this.texts.read(row, edition), places, people,
				works.stream()
					.map((work) -> new ArticleView.Work(path(PageKind.SOURCE, work.slug()), work.entry()))
					.toList(),
				at(order, here - 1), at(order, here + 1));
	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	TopicView topic(String slug, SiteView site, int edition) {
		PageRow row = this.texts.find(PageKind.TOPIC, slug, edition);
		List<TopicRow> topics = this.rows.topics(edition);
		TopicMark topic = mark(topics, row.pageId());
		List<TopicView.ArticleEntry> articles = this.rows.inReadingOrder(edition)
			.stream()
			.filter((article) -> article.topicId() == row.pageId())
			.map((article) -> new TopicView.ArticleEntry(path(PageKind.ARTICLE, article.slug()), article.title(),
					Words.dates(article.edtf()), article.summary()))
			.toList();
		List<Crumb> crumbs = List.of(new Crumb(site.title(), "/"), new Crumb(topic.label(), ""));
		return new TopicView(this.heads.page(row, "CollectionPage", Map.of(), site), crumbs, topic,
				this.texts.read(row, edition), articles, topicAt(topics, topic.number() - 2),
				topicAt(topics, topic.number()));
	}

	private static TopicMark mark(List<TopicRow> topics, @Nullable Long pageId) {
		for (int index = 0; index < topics.size(); index++) {
			TopicRow topic = topics.get(index);
			if (Objects.equals(topic.pageId(), pageId)) {
				return new TopicMark(path(PageKind.TOPIC, topic.slug()), topic.label(), topic.accent(), index + 1,
						topics.size());
			}
		}
		throw new IllegalStateException("The topic " + pageId + " is not live");
	}

	private static List<Lead> places(List<MentionRow> mentions) {
		return mentions.stream()
			.filter((mention) -> mention.role() == MentionRole.PLACE)
			.map((mention) -> new Lead(path(PageKind.PLACE, mention.slug()), mention.title(),
					Objects.requireNonNullElse(mention.nameNow(), "")))
			.toList();
	}

	private static List<Lead> people(List<MentionRow> mentions) {
		return mentions.stream()
			.filter((mention) -> mention.role() == MentionRole.PERSON)
			.map((mention) -> new Lead(path(PageKind.PERSON, mention.slug()), mention.title(),
					(mention.roles() != null && !mention.roles().isEmpty()) ? mention.roles().get(0) : ""))
			.toList();
	}

	private static int indexOf(List<ArticleRow> order, String slug) {
		for (int index = 0; index < order.size(); index++) {
			if (order.get(index).slug().equals(slug)) {
				return index;
			}
		}
		throw new IllegalStateException("The article " + slug + " is in no topic that is live");
	}

	private static @Nullable Lead at(List<ArticleRow> order, int index) {
		if (index < 0 || index >= order.size()) {
			return null;
		}
		ArticleRow article = order.get(index);
		return new Lead(path(PageKind.ARTICLE, article.slug()), article.title(),
				Objects.requireNonNullElse(Words.dates(article.edtf()), ""));
	}

	private static @Nullable Lead topicAt(List<TopicRow> topics, int index) {
		if (index < 0 || index >= topics.size()) {
			return null;
		}
		return new Lead(path(PageKind.TOPIC, topics.get(index).slug()), topics.get(index).title(), "");
	}

	private static String path(PageKind kind, String slug) {
		return new PageAddress(kind, slug).path();
	}

}
