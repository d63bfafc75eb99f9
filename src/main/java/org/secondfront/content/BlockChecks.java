package org.secondfront.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Checks the blocks of our dialect: markers, titles, viewpoints, quotations, captions,
 * charts.
 */
final class BlockChecks {

	private final ParsedBody body;

	private final Problems problems;

	private final Set<String> viewpoints = new LinkedHashSet<>();

	private final List<String> markers;

	private final ChartChecks charts;

	BlockChecks(ParsedBody body, Problems problems, Site site) {
		this.body = body;
		this.problems = problems;
		this.charts = new ChartChecks(body, problems);
		site.viewpoints().forEach((viewpoint) -> this.viewpoints.add(viewpoint.key()));
		this.markers = new ArrayList<>(List.of("NOTE", "DISPUTED", "QUOTE", "RECALL"));
		this.markers.addAll(this.viewpoints);
	}

	void check() {
		NoteIndex.walk(this.body.document(), (node) -> {
			if (node instanceof Block.Marked marked) {
				marked(marked);
			}
			else if (node instanceof Block.Viewpoints group) {
				viewpoints(group);
			}
			else if (node instanceof Block.CaptionedTable table) {
				table(table);
			}
			else if (node instanceof FencedCodeBlock fence && Chart.isChart(fence)) {
				this.charts.stray(fence);
			}
			else if (node instanceof Paragraph paragraph) {
				paragraph(paragraph);
			}
		});
	}

	private void table(Block.CaptionedTable table) {
		if (table.getFirstChild() == table.getLastChild()) {
			this.problems.add(ProblemCode.TABLE_WITHOUT_CAPTION, this.body.at(table), "the table has no caption",
					"write “Table: …” with what the figures are, their date and scope, under it");
		}
		if (table.chart() != null) {
			this.charts.check(table, table.chart());
		}
	}

	private void marked(Block.Marked block) {
		Position at = this.body.at(block, "[!", 0);
		if (!this.markers.contains(block.marker())) {
			this.problems.add(ProblemCode.UNKNOWN_BLOCK, at, "there is no block [!" + block.marker() + "]",
					Nearest.hint(block.marker().toUpperCase(Locale.ROOT), this.markers,
							"there are: " + String.join(", ", this.markers)));
			return;
		}
		if (!block.plain()) {
			this.problems.add(ProblemCode.BLOCK_TITLE, at, "the title beside the marker is not plain text",
					"leave out emphasis, links and citations there");
		}
		if (block.getFirstChild() == null) {
			this.problems.add(ProblemCode.EMPTY_BLOCK, at, "the block has no text",
					"begin each line of its text with “> ”, directly under the marker");
		}
		else if (block.marker().equals("QUOTE")) {
			quote(block, at);
		}
		else if (block.marker().equals("RECALL")) {
			recall(block, at);
		}
	}

	private void quote(Block.Marked quote, Position at) {
		if (quote.title() != null) {
			this.problems.add(ProblemCode.BLOCK_TITLE, at, "[!QUOTE] takes no title",
					"put “" + quote.title() + "” on a line of its own");
		}
		if (quote.getFirstChild() == quote.getLastChild() || Speaker.of(quote) == null) {
			this.problems.add(ProblemCode.QUOTE_WITHOUT_SPEAKER, at, "the quotation does not say who is speaking",
					"end it with a paragraph of its own: “> — name, date.[@source]”");
			return;
		}
		boolean[] cited = new boolean[1];
		NoteIndex.walk(quote, (node) -> cited[0] |= node instanceof Citation);
		if (!cited[0]) {
			this.problems.add(ProblemCode.QUOTE_WITHOUT_CITATION, at, "the quotation has no citation",
					"put it after the speaker");
		}
	}

	private void recall(Block.Marked recall, Position at) {
		if (recall.getFirstChild() == recall.getLastChild()) {
			this.problems.add(ProblemCode.RECALL_WITHOUT_ANSWER, at, "the question has no answer",
					"write it in a paragraph of its own after the question");
		}
	}

	private void viewpoints(Block.Viewpoints group) {
		Position at = this.body.at(group, "[!", 0);
		if (group.getFirstChild() instanceof Block.Marked first && first.title() == null) {
			this.problems.add(ProblemCode.VIEWPOINTS_WITHOUT_QUESTION, at, "the viewpoints have no question",
					"put it beside the first marker, and on no other");
		}
		if (group.getFirstChild() == group.getLastChild()) {
			this.problems.add(ProblemCode.LONE_VIEWPOINT, at, "one viewpoint stands alone",
					"put another beside it, with only a blank line between and no title; or use [!NOTE]");
		}
		Set<String> seen = new LinkedHashSet<>();
		for (Node node = group.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Block.Marked marked && !seen.add(marked.marker())) {
				this.problems.add(ProblemCode.REPEATED_VIEWPOINT, this.body.at(marked, "[!", 0),
						"[!" + marked.marker() + "] is in this group already",
						"keep one; a new question beside the first marker begins a new group");
			}
		}
	}

	private void paragraph(Paragraph paragraph) {
		if (paragraph.getParent() instanceof BlockQuote || paragraph.getParent() instanceof Block.Marked
				|| paragraph.getParent() instanceof FootnoteDefinition) {
			for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
				boolean begins = node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak;
				if (begins && node instanceof Text text && text.getLiteral().matches("\\[![A-Za-z-]+\\].*")) {
					this.problems.add(ProblemCode.MISPLACED_BLOCK, this.body.at(node),
							"a marker stands within another block",
							"part the blocks by a blank line without “>”, and do not indent them");
				}
			}
		}
		if (BlockShaper.isCaption(paragraph)) {
			this.problems.add(ProblemCode.STRAY_CAPTION, this.body.at(paragraph), "no table stands above this caption",
					"put it directly after its table, with a blank line between");
		}
	}

}
