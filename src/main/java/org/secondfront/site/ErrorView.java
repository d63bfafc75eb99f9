package org.secondfront.site;

import org.secondfront.page.Head;

/**
 * The page for whatever else went wrong. It says nothing of the inside.
 *
 * @param head its head
 * @param status the status
 * @param heading what happened, in a few words
 * @param advice what the reader can do
 */
record ErrorView(Head head, int status, String heading, String advice) {
}
