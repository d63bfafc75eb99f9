package org.secondfront.content;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * Finds what is nested too deep, and counts the cells of tables. The parser itself stops
 * nesting a little further on, so that this walk ends.
 */
final class Nesting {

	private final ParsedBody body;

	private final ContentLimits limits;

	private final Problems problems;

	private boolean reported;

	private int cells;

	private Nesting(ParsedBody body, ContentLimits limits, Problems problems) {
		this.body = body;
		this.limits = limits;
		this.problems = problems;
	}

	static void check(ParsedBody body, ContentLimits limits, Problems problems) {
		Nesting nesting = new Nesting(body, limits, problems);
		nesting.check(body.document(), 0, 0);
		if (nesting.cells > limits.tableCells()) {
			problems.add(ProblemCode.TOO_MUCH, Position.START,
					"the tables have " + nesting.cells + " cells, more than " + limits.tableCells(),
					"part the page, or leave out columns");
		}
	}

	private void check(Node node, int blocks, int inlines) {
		boolean container = node instanceof ListItem || node instanceof BlockQuote || node instanceof Block.Marked;
		boolean inline = !(node instanceof org.commonmark.node.Block) && node.getFirstChild() != null
				&& !(node instanceof TableCell) && !node.getClass().getName().contains(".tables.");
		int depth = blocks + (container ? 1 : 0);
		int inner = inlines + (inline ? 1 : 0);
		if (node instanceof TableCell) {
			this.cells++;
		}
		if (!this.reported && (depth > this.limits.blockNesting() || inner > this.limits.inlineNesting())) {
			this.reported = true;
			this.problems.add(ProblemCode.NESTED_TOO_DEEP, this.body.at(node),
					"lists, quotations or emphasis are nested too deep here", "write it flatter");
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			check(child, depth, inner);
		}
	}

}
