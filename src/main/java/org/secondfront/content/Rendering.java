package org.secondfront.content;

import java.util.List;

import org.secondfront.vocabulary.PageAddress;

/**
 * The text of a page as HTML.
 *
 * @param html the body
 * @param notesHtml the end notes; empty when there are none
 * @param worksCited the sources the page cites, in the order of their first citation
 */
public record Rendering(String html, String notesHtml, List<PageAddress> worksCited) {

	/** Keep a copy, so that nothing changes afterwards. */
	public Rendering {
		worksCited = List.copyOf(worksCited);
	}

}
