package org.secondfront.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Makes HTML of parts of one page's tree.
 */
final class BodyHtml {

	private static final List<Extension> EXTENSIONS = List.of(StrikethroughExtension.create());

	private final HtmlRenderer renderer;

	/** The level of the heading above what is being rendered. */
	private int level = 1;

	/**
	 * Render a page.
	 * @param page the page
	 * @param site the site, for its viewpoints
	 * @param index the notes
	 * @param notes what they say
	 * @param ids the ids of passages
	 */
	BodyHtml(Page page, Site site, NoteIndex index, NoteTexts notes, Map<Node, String> ids) {
		this.renderer = HtmlRenderer.builder()
			.extensions(EXTENSIONS)
			.escapeHtml(true)
			.percentEncodeUrls(true)
			.nodeRendererFactory((context) -> new InlineHtml(context, page, index, notes))
			.nodeRendererFactory((context) -> new BlockHtml(context, site, () -> this.level, page.body(), ids))
			.nodeRendererFactory((context) -> new TableHtml(context, ids))
			.attributeProviderFactory((context) -> (node, tag, attributes) -> {
				String id = ids.get(node);
				if (id != null) {
					attributes.put("id", id);
				}
			})
			.build();
	}

	/**
	 * A block at the top level, as HTML.
	 * @param node the block
	 * @return its HTML
	 */
	String block(Node node) {
		if (node instanceof Block.Section heading) {
			this.level = Math.max(2, heading.level());
		}
		return this.renderer.render(node);
	}

	/**
	 * Views side by side, without their question, as they stand under a heading of the
	 * third level.
	 * @param group the views
	 * @return their HTML
	 */
	String views(Block.Viewpoints group) {
		this.level = 2;
		StringBuilder html = new StringBuilder();
		for (Node child = group.getFirstChild(); child != null; child = child.getNext()) {
			html.append(this.renderer.render(child));
		}
		return html.toString();
	}

	/**
	 * What a note says, as HTML that fits into a paragraph.
	 * @param entry the note
	 * @return its HTML
	 */
	String note(NoteIndex.Entry entry) {
		FootnoteDefinition definition = entry.definition();
		return (definition != null) ? children(definition) : this.renderer.render(new NoteText(entry.reference()));
	}

	private String children(Node definition) {
		StringBuilder html = new StringBuilder();
		for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
			html.append(html.isEmpty() ? "" : "<br>")
				.append((child instanceof Paragraph) ? inline(child) : plain(child));
		}
		return html.toString();
	}

	/**
	 * A block within another, as HTML.
	 * @param node the block
	 * @return its HTML
	 */
	String part(Node node) {
		return this.renderer.render(node);
	}

	/**
	 * The words of a paragraph, as HTML without the paragraph.
	 * @param paragraph the paragraph
	 * @return their HTML
	 */
	String inline(Node paragraph) {
		StringBuilder html = new StringBuilder();
		for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
			html.append(this.renderer.render(child));
		}
		return html.toString();
	}

	private static String plain(Node block) {
		return PlainText.of(block).lines().map(BodyHtml::escape).collect(Collectors.joining("<br>"));
	}

	static String escape(@Nullable String text) {
		return (text == null) ? ""
				: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
