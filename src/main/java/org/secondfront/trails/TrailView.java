package org.secondfront.trails;

import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Headed;
import org.secondfront.page.PageText;
import org.secondfront.page.Treated;

/**
 * The page of a trail.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param page what every page shows
 * @param steps its steps, in order; each leads to its page as a step of the trail
 */
record TrailView(Head head, List<Crumb> crumbs, PageText page, List<Treated> steps) implements Headed {
}
