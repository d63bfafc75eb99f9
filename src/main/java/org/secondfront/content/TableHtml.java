package org.secondfront.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders tables: in a frame that scrolls by itself, with classes and no styles; under
 * their chart if they have one.
 */
final class TableHtml implements NodeRenderer {

	private static final Pattern FIGURE = Pattern
		.compile("[-−–+±~≈]?\\s?[£$€]?\\d[\\d\\s.,]*(?:[-–]\\s?\\d[\\d\\s.,]*)?%?");

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	private final Map<Node, String> ids;

	TableHtml(HtmlNodeRendererContext context, Map<Node, String> ids) {
		this.ids = ids;
		this.context = context;
		this.html = context.getWriter();
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Block.CaptionedTable.class, Block.Caption.class, TableBlock.class, TableHead.class,
				TableBody.class, TableRow.class, TableCell.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof Block.CaptionedTable table) {
			Map<String, String> attributes = new LinkedHashMap<>();
			attributes.put("class", "table");
			String id = this.ids.get(node);
			if (id != null) {
				attributes.put("id", id);
			}
			this.html.tag("figure", attributes);
			if (table.chart() != null) {
				new ChartHtml(this.html, Chart.of(table.chart()), table.figures()).render();
			}
			children(node);
			this.html.tag("/figure");
		}
		else if (node instanceof Block.Caption) {
			element("figcaption", Map.of(), node);
		}
		else if (node instanceof TableBlock) {
			if (node.getParent() instanceof Block.CaptionedTable table && table.chart() != null) {
				disclosure(node);
			}
			else {
				frame(node);
			}
		}
		else if (node instanceof TableCell cell) {
			cell(cell);
		}
		else {
			element((node instanceof TableHead) ? "thead" : (node instanceof TableBody) ? "tbody" : "tr", Map.of(),
					node);
			this.html.line();
		}
	}

	/** Under its chart a table is one tap away. */
	private void disclosure(Node table) {
		this.html.tag("details", Map.of("class", "figures"));
		this.html.tag("summary");
		this.html.text("The figures as a table");
		this.html.tag("/summary");
		frame(table);
		this.html.tag("/details");
	}

	private void frame(Node table) {
		String caption = (table.getNext() instanceof Block.Caption it) ? PlainText.of(it) : "Table";
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("class", "table-scroll");
		attributes.put("role", "region");
		attributes.put("aria-label", caption);
		attributes.put("tabindex", "0");
		this.html.tag("div", attributes);
		element("table", Map.of(), table);
		this.html.tag("/div");
	}

	private void cell(TableCell cell) {
		Map<String, String> attributes = new LinkedHashMap<>();
		if (cell.isHeader()) {
			attributes.put("scope", "col");
		}
		String classes = (cell.getAlignment() == TableCell.Alignment.RIGHT) ? "align-right"
				: (cell.getAlignment() == TableCell.Alignment.CENTER) ? "align-center" : "";
		if (!cell.isHeader() && FIGURE.matcher(PlainText.of(cell)).matches()) {
			classes = (classes + " figure").strip();
		}
		if (!classes.isEmpty()) {
			attributes.put("class", classes);
		}
		element(cell.isHeader() ? "th" : "td", attributes, cell);
	}

	private void element(String name, Map<String, String> attributes, Node node) {
		this.html.tag(name, attributes);
		children(node);
		this.html.tag("/" + name);
	}

	private void children(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
	}

}
