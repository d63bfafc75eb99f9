package org.secondfront.content;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * Stands for the words of a citation, where they are to be shown and not its number.
 */
final class NoteText extends CustomNode {

	private final Node citation;

	NoteText(Node citation) {
		this.citation = citation;
	}

	Node citation() {
		return this.citation;
	}

}
