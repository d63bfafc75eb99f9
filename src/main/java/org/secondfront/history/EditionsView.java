package org.secondfront.history;

import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.Head;

/**
 * The list of editions.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param editions the editions, the newest first, without their changes
 */
record EditionsView(Head head, List<Crumb> crumbs, List<ChangesView.Edition> editions) {
}
