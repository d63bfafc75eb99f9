package org.secondfront.site;

import java.util.List;

import org.secondfront.page.Crumb;
import org.secondfront.page.Head;
import org.secondfront.page.Lead;

/**
 * What the site says of itself.
 *
 * @param head its head
 * @param crumbs the way to it
 * @param counts what the reference holds
 */
record AboutView(Head head, List<Crumb> crumbs, List<Lead> counts) {
}
