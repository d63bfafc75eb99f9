package org.secondfront.content;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a page's text, with what it takes to find the position of any part of it.
 */
final class ParsedBody {

	private final SourceText source;

	private final int bodyStart;

	private final Document document;

	private final Map<Node, String> sections = new IdentityHashMap<>();

	/**
	 * Keep a tree.
	 * @param source the file
	 * @param bodyStart where in it the text begins
	 * @param document the tree of the text
	 */
	ParsedBody(SourceText source, int bodyStart, Document document) {
		this.source = source;
		this.bodyStart = bodyStart;
		this.document = document;
		String section = null;
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Block.Section heading) {
				section = heading.anchor();
			}
			if (section != null) {
				this.sections.put(node, section);
			}
		}
	}

	Document document() {
		return this.document;
	}

	/**
	 * The section a node stands in.
	 * @param node a node of the tree
	 * @return the anchor of the nearest heading before it, or null if there is none
	 */
	@Nullable String section(Node node) {
		Node top = node;
		while (top.getParent() != null && top.getParent() != this.document) {
			top = top.getParent();
		}
		return this.sections.get(top);
	}

	/**
	 * The block whose text a node belongs to.
	 * @param node a node of the tree
	 * @return the nearest paragraph, cell or other block around it
	 */
	static Node container(Node node) {
		Node container = node;
		while (container.getParent() != null && !(container instanceof org.commonmark.node.Block)
				&& !(container instanceof TableCell)) {
			container = container.getParent();
		}
		return container;
	}

	Position at(Node node) {
		return this.source.at(offset(node));
	}

	/**
	 * Where a character of a node stands.
	 * @param node a node of text
	 * @param index the character within its text
	 * @return its position, or that of the node where the two are written differently
	 */
	Position at(Node node, int index) {
		boolean same = node instanceof Text text && raw(node).length() == text.getLiteral().length();
		return this.source.at(offset(node) + (same ? index : 0));
	}

	/**
	 * What was written for a node.
	 * @param node the node
	 * @return its part of the file
	 */
	String raw(Node node) {
		int start = offset(node);
		return this.source.text().substring(start, Math.max(start, end(node)));
	}

	private int offset(Node node) {
		for (Node it = node; it != null; it = it.getParent()) {
			List<SourceSpan> spans = it.getSourceSpans();
			if (!spans.isEmpty()) {
				return this.bodyStart + spans.get(0).getInputIndex();
			}
		}
		return this.bodyStart;
	}

	private int end(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		if (spans.isEmpty()) {
			return offset(node);
		}
		SourceSpan last = spans.get(spans.size() - 1);
		return Math.min(this.source.text().length(), this.bodyStart + last.getInputIndex() + last.getLength());
	}

	/**
	 * Where some characters stand within a node.
	 * @param node the node
	 * @param written the characters
	 * @param from how many occurrences to pass over
	 * @return their position, or that of the node if they cannot be found
	 */
	Position at(Node node, String written, int from) {
		int start = offset(node);
		int end = end(node);
		int found = start - 1;
		for (int i = 0; i <= from; i++) {
			found = this.source.text().indexOf(written, found + 1);
			if (found < 0 || found + written.length() > end) {
				return this.source.at(start);
			}
		}
		return this.source.at(found);
	}

	/**
	 * Where some characters stand last within a node.
	 * @param node the node
	 * @param written the characters
	 * @param skip how many of them to step over
	 * @return their position, or that of the node if they cannot be found
	 */
	Position last(Node node, String written, int skip) {
		int start = offset(node);
		int found = this.source.text().lastIndexOf(written, end(node) - written.length());
		return this.source.at((found >= start && !written.isEmpty()) ? found + skip : start);
	}

}
