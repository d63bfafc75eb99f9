package org.secondfront.content;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The plain text of a part of the tree, without notes: words as a reader sees them,
 * blocks parted by line feeds.
 */
final class PlainText {

	private final StringBuilder text = new StringBuilder();

	private final @Nullable Node wanted;

	private int found = -1;

	private PlainText(@Nullable Node wanted) {
		this.wanted = wanted;
	}

	static String of(Node node) {
		PlainText plain = new PlainText(null);
		plain.add(node);
		return plain.text.toString().strip();
	}

	/**
	 * The text of an inline node, with blanks at its ends.
	 * @param node the node
	 * @return its text
	 */
	static String inline(Node node) {
		PlainText plain = new PlainText(null);
		plain.add(node);
		return plain.text.toString();
	}

	/**
	 * The sentence around a node.
	 * @param container the paragraph, cell or other block it stands in
	 * @param wanted the node
	 * @return the sentence, in plain text
	 */
	static String sentence(Node container, Node wanted) {
		PlainText plain = new PlainText(wanted);
		plain.add(container);
		return Sentences.around(plain.text.toString(), Math.max(0, plain.found));
	}

	private void add(Node node) {
		if (node == this.wanted) {
			this.found = this.text.length();
		}
		if (node instanceof FootnoteDefinition || node instanceof FootnoteReference || node instanceof Citation
				|| node instanceof TaskListItemMarker) {
			return;
		}
		if (node instanceof TableCell && node.getPrevious() != null) {
			this.text.append(' ');
		}
		String literal = literal(node);
		if (literal != null) {
			this.text.append(literal);
		}
		if (node instanceof Block.Marked marked && marked.title() != null) {
			this.text.append(marked.title()).append('\n');
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			add(child);
		}
		if (node instanceof org.commonmark.node.Block && !this.text.isEmpty()
				&& this.text.charAt(this.text.length() - 1) != '\n') {
			this.text.append('\n');
		}
	}

	private static @Nullable String literal(Node node) {
		if (node instanceof Text it) {
			return it.getLiteral();
		}
		if (node instanceof Code it) {
			return it.getLiteral();
		}
		if (node instanceof HtmlInline it) {
			return it.getLiteral();
		}
		if (node instanceof HtmlBlock it) {
			return it.getLiteral();
		}
		if (node instanceof FencedCodeBlock it) {
			return it.getLiteral();
		}
		if (node instanceof IndentedCodeBlock it) {
			return it.getLiteral();
		}
		return (node instanceof SoftLineBreak || node instanceof HardLineBreak) ? " " : null;
	}

}
