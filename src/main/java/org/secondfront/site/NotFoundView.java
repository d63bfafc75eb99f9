package org.secondfront.site;

import java.util.List;

import org.secondfront.page.Head;
import org.secondfront.page.Lead;

/**
 * The page for an address that was never published.
 *
 * @param head its head
 * @param asked the path that was asked for
 * @param nearest pages whose titles are nearly what was asked for; the note of each is
 * what it is
 */
record NotFoundView(Head head, String asked, List<Lead> nearest) {
}
