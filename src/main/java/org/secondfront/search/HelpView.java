package org.secondfront.search;

import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.Head;

/**
 * The page that tells how to search.
 *
 * @param head its head
 * @param crumbs the way to it
 */
record HelpView(Head head, List<Crumb> crumbs) {
}
