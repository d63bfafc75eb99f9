package org.secondfront.articles;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.page.Crumb;
import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;

/**
 * The questions of an article on a sheet of their own.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param topic the topic of the article
 * @param title the title of the article
 * @param dates the dates of its subject, in words; null if it has none
 * @param edition the edition in which the article last changed
 * @param article the article
 * @param questions the questions, as HTML made when it was published
 * @param answers the answers to them, likewise
 */
record RecallView(Head head, List<Crumb> crumbs, TopicMark topic, String title, @Nullable String dates,
		EditionMark edition, String article, String questions, String answers) implements Headed {
}
