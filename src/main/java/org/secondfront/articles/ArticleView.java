package org.secondfront.articles;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.maps.LocatorMap;
import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;
import org.secondfront.page.Lead;
import org.secondfront.page.PageText;
import org.secondfront.timeline.Ribbon;

/**
 * The page of an article.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param topic its topic
 * @param page what every page shows
 * @param ribbon its time among the events; null if it has no time
 * @param places where it happened; the note of each is the name and country today
 * @param map the same on a map; null if none of them has a position
 * @param people who takes part; the note of each is a role
 * @param works the works it cites, each once
 * @param recall the sheet of its questions; null if it has none
 * @param elsewhere independent references on the same subject
 * @param previous the article before it in reading order; null for the first
 * @param next the article after it; null for the last
 */
record ArticleView(Head head, List<Crumb> crumbs, TopicMark topic, PageText page, @Nullable Ribbon ribbon,
		List<Lead> places, @Nullable LocatorMap map, List<Lead> people, List<CitedWork> works, @Nullable String recall,
		List<Elsewhere> elsewhere, @Nullable Lead previous, @Nullable Lead next) implements Headed {

}
