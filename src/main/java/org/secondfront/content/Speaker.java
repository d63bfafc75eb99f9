package org.secondfront.content;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The last paragraph of a quotation, which names the speaker after a dash.
 */
final class Speaker {

	private static final String DASHES = "[—–]|--?";

	private Speaker() {
	}

	/**
	 * The paragraph that names the speaker.
	 * @param quote a quotation
	 * @return the paragraph, or null if there is none
	 */
	static @Nullable Node of(Node quote) {
		return (quote.getLastChild() instanceof Paragraph last && last.getFirstChild() instanceof Text text
				&& text.getLiteral().matches("(?s)(" + DASHES + ")\\s+.*")) ? last : null;
	}

	/**
	 * The words without the dash.
	 * @param words the first words of the paragraph
	 * @return the words after the dash
	 */
	static String withoutDash(String words) {
		return words.replaceFirst("^(" + DASHES + ")\\s+", "");
	}

}
