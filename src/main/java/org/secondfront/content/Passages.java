package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a text, in order: what stands at its top level, save that each item of
 * a list and each view of one side is a passage, and that questions are none.
 */
final class Passages {

	private final List<Found> found = new ArrayList<>();

	private @Nullable String section;

	/**
	 * A passage and where it stands.
	 *
	 * @param node the block
	 * @param passage what it says
	 */
	record Found(Node node, Passage passage) {

	}

	private Passages(Document document) {
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Block.Section heading) {
				this.section = heading.anchor();
			}
			else if (node instanceof ListBlock || node instanceof Block.Viewpoints) {
				for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
					add(child);
				}
			}
			else {
				add(node);
			}
		}
	}

	static List<Found> of(Document document) {
		return new Passages(document).found;
	}

	private void add(Node node) {
		if (isPassage(node)) {
			String text = PlainText.of(node);
			if (!text.isEmpty()) {
				this.found.add(new Found(node, new Passage(this.section, text)));
			}
		}
	}

	private static boolean isPassage(Node node) {
		if (node instanceof Block.Marked marked) {
			return !marked.marker().equals("RECALL");
		}
		return node instanceof Paragraph || node instanceof ListItem || node instanceof BlockQuote
				|| (node instanceof Block.CaptionedTable && node.getLastChild() instanceof Block.Caption);
	}

	/**
	 * Put the link to a passage behind its last words.
	 * @param passage the block
	 * @param link the link
	 */
	static void append(Node passage, PassageLink link) {
		Node last = (passage instanceof Paragraph) ? passage : null;
		for (Node child = passage.getFirstChild(); child != null && last != passage; child = child.getNext()) {
			if (child instanceof Paragraph || child instanceof Block.Caption) {
				last = child;
			}
		}
		if (last != null) {
			boolean original = last.getFirstChild() instanceof OtherLanguage
					&& last.getFirstChild() == last.getLastChild();
			(original ? last.getFirstChild() : last).appendChild(link);
		}
	}

}
