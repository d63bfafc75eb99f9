package org.secondfront.page;

import java.util.List;

/**
 * The citations of a page or a section, on a page of their own.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param title the title of the cited page
 * @param heading the heading of the section; empty for the whole page
 * @param section the anchor of the section; empty for the whole page
 * @param citing the citations
 * @param contents the sections to choose from
 */
record CiteView(Head head, List<Crumb> crumbs, String title, String heading, String section, Citing citing,
		List<PageText.Contents> contents) {
}
