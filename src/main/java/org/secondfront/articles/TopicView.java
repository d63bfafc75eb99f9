package org.secondfront.articles;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;
import org.secondfront.page.Lead;
import org.secondfront.page.PageText;
import org.secondfront.timeline.Ribbon;

/**
 * The page of a topic.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param topic the topic and its place among the topics
 * @param page what every page shows
 * @param ribbon its time among the events; null if it has no time
 * @param articles its articles, in order
 * @param previous the topic before it; null for the first
 * @param next the topic after it; null for the last
 */
record TopicView(Head head, List<Crumb> crumbs, TopicMark topic, PageText page, @Nullable Ribbon ribbon,
		List<ArticleEntry> articles, @Nullable Lead previous, @Nullable Lead next) implements Headed {

	/**
	 * An article in a list.
	 *
	 * @param href its page
	 * @param title its title
	 * @param dates the date or span of its subject, in words; null if it has none
	 * @param summary its summary
	 */
	record ArticleEntry(String href, String title, @Nullable String dates, String summary) {
	}

}
