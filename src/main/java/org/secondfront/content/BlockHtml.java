package org.secondfront.content;

import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Renders headings, marked blocks, viewpoints and figures.
 */
final class BlockHtml implements NodeRenderer {

	private static final int LOWEST_HEADING = 6;

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	private final Site site;

	private final IntSupplier level;

	private final Map<String, List<String>> aliases = new HashMap<>();

	private final Map<Node, String> ids;

	/**
	 * Render blocks.
	 * @param context where to
	 * @param site the site, for its viewpoints
	 * @param level the level of the heading above
	 * @param body the text as it was read, for the former anchors of its sections
	 * @param ids the ids of passages
	 */
	BlockHtml(HtmlNodeRendererContext context, Site site, IntSupplier level, Body body, Map<Node, String> ids) {
		this.ids = ids;
		this.context = context;
		this.html = context.getWriter();
		this.site = site;
		this.level = level;
		body.sections().forEach((section) -> this.aliases.put(section.anchor(), section.aliases()));
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Block.Section.class, Block.Marked.class, Block.Viewpoints.class, Block.Figure.class,
				FootnoteDefinition.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof Block.Section heading) {
			heading(heading);
		}
		else if (node instanceof Block.Viewpoints group) {
			viewpoints(group);
		}
		else if (node instanceof Block.Figure) {
			figure(node);
		}
		else if (node instanceof Block.Marked block) {
			marked(block);
		}
	}

	private void heading(Block.Section heading) {
		for (String alias : this.aliases.getOrDefault(heading.anchor(), List.of())) {
			this.html.tag("span", Map.of("id", alias));
			this.html.tag("/span");
		}
		String name = "h" + Math.max(2, heading.level());
		this.html.tag(name, Map.of("id", heading.anchor()));
		children(heading);
		this.html.raw(" ");
		Map<String, String> attributes = attributes("class", "anchor");
		attributes.put("href", "#" + heading.anchor());
		attributes.put("aria-label", "Link to this section");
		this.html.tag("a", attributes);
		this.html.text("#");
		this.html.tag("/a");
		this.html.tag("/" + name);
		this.html.line();
	}

	private void marked(Block.Marked block) {
		if (block.getParent() instanceof Block.Viewpoints) {
			viewpoint(block, depth() + 1);
			return;
		}
		switch (block.marker()) {
			case "NOTE" -> callout(block, "note", "Note");
			case "DISPUTED" -> callout(block, "disputed", "Disputed");
			case "QUOTE" -> quote(block);
			case "RECALL" -> recall(block);
			default -> {
				this.html.tag("blockquote", identified(block, new LinkedHashMap<>()));
				children(block);
				this.html.tag("/blockquote");
			}
		}
	}

	private void callout(Block.Marked block, String kind, String label) {
		String title = block.title();
		Map<String, String> attributes = attributes("class", "callout callout-" + kind);
		attributes.put("aria-label", (title != null) ? label + ": " + title : label);
		this.html.tag("aside", identified(block, attributes));
		this.html.tag("p", Map.of("class", "callout-title"));
		kind(label);
		this.html.text((title != null) ? " " + title : "");
		this.html.tag("/p");
		children(block);
		this.html.tag("/aside");
	}

	private void kind(String label) {
		this.html.tag("span", Map.of("class", "callout-kind"));
		this.html.text(label);
		this.html.tag("/span");
	}

	private void quote(Block.Marked quote) {
		Node speaker = Speaker.of(quote);
		this.html.tag("figure", identified(quote, attributes("class", "quote")));
		this.html.tag("blockquote");
		for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
			if (child != speaker) {
				original(child);
			}
		}
		this.html.tag("/blockquote");
		if (speaker != null) {
			if (speaker.getFirstChild() instanceof Text text) {
				text.setLiteral(Speaker.withoutDash(text.getLiteral()));
			}
			this.html.tag("figcaption");
			children(speaker);
			this.html.tag("/figcaption");
		}
		this.html.tag("/figure");
	}

	/** A paragraph that is wholly in another language is the original. */
	private void original(Node paragraph) {
		if (paragraph instanceof Paragraph && paragraph.getFirstChild() instanceof OtherLanguage words
				&& words == paragraph.getLastChild()) {
			Map<String, String> attributes = attributes("class", "original");
			attributes.put("lang", words.language());
			this.html.tag("p", attributes);
			children(words);
			this.html.tag("/p");
		}
		else {
			this.context.render(paragraph);
		}
	}

	private void recall(Block.Marked recall) {
		this.html.tag("details", Map.of("class", "recall"));
		this.html.tag("summary");
		if (recall.title() != null) {
			kind(recall.title());
			this.html.raw(" ");
		}
		Node question = recall.getFirstChild();
		Node answer = question;
		if (question instanceof Paragraph) {
			children(question);
			answer = question.getNext();
		}
		this.html.tag("/summary");
		for (Node child = answer; child != null; child = child.getNext()) {
			this.context.render(child);
		}
		this.html.tag("/details");
	}

	private void viewpoints(Block.Viewpoints group) {
		String question = (group.getFirstChild() instanceof Block.Marked first) ? first.title() : null;
		int depth = depth();
		Map<String, String> attributes = attributes("class", "viewpoints");
		attributes.put("role", "group");
		attributes.put("aria-label", (question != null) ? question : "Viewpoints");
		this.html.tag("section", attributes);
		if (question != null) {
			this.html.tag("h" + depth, Map.of("class", "viewpoints-question"));
			this.html.text(question);
			this.html.tag("/h" + depth);
		}
		this.html.tag("div", Map.of("class", "viewpoints-row"));
		for (Node child = group.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof Block.Marked view) {
				viewpoint(view, depth + 1);
			}
		}
		this.html.tag("/div");
		if (question != null) {
			this.html.tag("p", Map.of("class", "viewpoints-more"));
			this.html.tag("a", Map.of("href", "/viewpoints#" + Slugs.of(question)));
			this.html.text("Other questions, side by side");
			this.html.tag("/a");
			this.html.tag("/p");
		}
		this.html.tag("/section");
	}

	/** The level of a question's heading; views have the next one. */
	private int depth() {
		return Math.min(this.level.getAsInt() + 1, LOWEST_HEADING - 1);
	}

	private void viewpoint(Block.Marked view, int depth) {
		Site.Viewpoint known = this.site.viewpoints()
			.stream()
			.filter((it) -> it.key().equals(view.marker()))
			.findFirst()
			.orElse(new Site.Viewpoint(view.marker(), view.marker(), "soft"));
		Map<String, String> attributes = attributes("class", "viewpoint");
		attributes.put("data-colour", known.colour());
		attributes.put("aria-label", known.label());
		this.html.tag("article", identified(view, attributes));
		this.html.tag("h" + depth);
		this.html.text(known.label());
		this.html.tag("/h" + depth);
		children(view);
		this.html.tag("/article");
	}

	private void figure(Node figure) {
		this.html.tag("figure", Map.of("class", "image"));
		children(figure);
		@Nullable String title = (figure.getFirstChild() instanceof Image image) ? image.getTitle() : null;
		if (title != null && !title.isBlank()) {
			this.html.tag("figcaption");
			this.html.text(title);
			this.html.tag("/figcaption");
		}
		this.html.tag("/figure");
	}

	private Map<String, String> identified(Node node, Map<String, String> attributes) {
		String id = this.ids.get(node);
		if (id != null) {
			attributes.put("id", id);
		}
		return attributes;
	}

	private static Map<String, String> attributes(String name, String value) {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put(name, value);
		return attributes;
	}

	private void children(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
	}

}
