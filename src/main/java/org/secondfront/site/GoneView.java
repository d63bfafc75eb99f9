package org.secondfront.site;

import org.secondfront.page.EditionMark;
import org.secondfront.page.Head;

/**
 * The page for an address whose page was retired.
 *
 * @param head its head
 * @param title the title it had
 * @param summary the summary it had
 * @param body its text in its last edition, as HTML made when it was published
 * @param notes its notes, likewise
 * @param last the last edition that had it
 * @param href the page in that edition, for good
 */
record GoneView(Head head, String title, String summary, String body, String notes, EditionMark last, String href) {
}
