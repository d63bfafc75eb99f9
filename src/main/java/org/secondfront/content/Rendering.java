package org.secondfront.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;

/**
 * The text of a page as HTML.
 *
 * @param html the body
 * @param notesHtml the end notes; empty when there are none
 * @param worksCited the sources the page cites, in the order of their first citation
 * @param passages what can be cited by itself, in order
 * @param questionsHtml its questions for recall, as a list; empty when there are none
 * @param answersHtml the answers to them, likewise
 */
public record Rendering(String html, String notesHtml, List<PageAddress> worksCited, List<NamedPassage> passages,
		String questionsHtml, String answersHtml) {

	/** Of a page without a text. */
	static final Rendering EMPTY = new Rendering("", "", List.of(), List.of(), "", "");

	/** Keep copies, so that nothing changes afterwards. */
	public Rendering {
		worksCited = List.copyOf(worksCited);
		passages = List.copyOf(passages);
	}

	/**
	 * A passage with its lasting name.
	 *
	 * @param name the name, which is its id in the body
	 * @param section the anchor of the nearest heading before it; null before the first
	 * @param text its plain text
	 */
	public record NamedPassage(String name, @Nullable String section, String text) {

	}

}
