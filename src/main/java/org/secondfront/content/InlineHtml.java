package org.secondfront.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Renders links, images, notes and words of other languages.
 */
final class InlineHtml implements NodeRenderer {

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	private final Page page;

	private final NoteIndex index;

	private final NoteTexts notes;

	InlineHtml(HtmlNodeRendererContext context, Page page, NoteIndex index, NoteTexts notes) {
		this.context = context;
		this.html = context.getWriter();
		this.page = page;
		this.index = index;
		this.notes = notes;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Link.class, Image.class, Citation.class, NoteText.class, FootnoteReference.class,
				OtherLanguage.class, TaskListItemMarker.class, PassageLink.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof Link link) {
			link(link);
		}
		else if (node instanceof Image image) {
			image(image);
		}
		else if (node instanceof OtherLanguage words) {
			this.html.tag("span", Map.of("lang", words.language()));
			children(node);
			this.html.tag("/span");
		}
		else if (node instanceof NoteText text && text.citation() instanceof Citation citation) {
			this.html.raw(this.notes.html(citation));
		}
		else if (node instanceof PassageLink passage) {
			passage(passage);
		}
		else if (node instanceof TaskListItemMarker task) {
			Map<String, String> attributes = new LinkedHashMap<>();
			attributes.put("class", "task");
			attributes.put("role", "img");
			attributes.put("aria-label", task.isChecked() ? "Done" : "Not done");
			this.html.tag("span", attributes);
			this.html.text(task.isChecked() ? "☑" : "☐");
			this.html.tag("/span");
			this.html.raw(" ");
		}
		else {
			reference(node, this.index.number(node));
		}
	}

	private void children(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
	}

	/**
	 * Empty, so that the sign, which the style sheet gives it, is no part of the words.
	 * It is relative, so that it leads from a page of a former edition to that edition,
	 * and from any other page that shows the words to the current one.
	 */
	private void passage(PassageLink passage) {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("class", "pilcrow");
		attributes.put("href", "../" + this.page.address() + "/passages/" + passage.name());
		attributes.put("rel", "nofollow");
		attributes.put("aria-label", "Cite paragraph " + passage.number());
		this.html.tag("a", attributes);
		this.html.tag("/a");
	}

	private void reference(Node node, @Nullable Integer number) {
		if (number == null) {
			within(node);
			return;
		}
		int use = this.index.use(node);
		String id = "noteref-" + number + ((use > 1) ? "-" + use : "");
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("href", "#note-" + number);
		attributes.put("id", id);
		attributes.put("aria-label", "Note " + number);
		this.html.tag("sup", Map.of("class", "noteref"));
		this.html.tag("a", attributes);
		this.html.text(String.valueOf(number));
		this.html.tag("/a");
		this.html.tag("/sup");
	}

	/** A citation within a footnote is written out there. */
	private void within(Node node) {
		if (node instanceof Citation citation) {
			Node before = node.getPrevious();
			boolean apart = before == null || (before instanceof Text text && text.getLiteral().endsWith(" "));
			this.html.raw((apart ? "" : " ") + this.notes.html(citation));
		}
	}

	private void link(Link link) {
		Destination destination = Destination.of(this.page.path(), link.getDestination());
		Map<String, String> attributes = new LinkedHashMap<>();
		if (destination instanceof Destination.ToPage to) {
			String anchor = (to.anchor() != null) ? "#" + to.anchor() : "";
			attributes.put("href", this.context.encodeUrl(to.address().path() + anchor));
		}
		else if (destination instanceof Destination.Here here) {
			attributes.put("href", this.context.encodeUrl("#" + here.anchor()));
		}
		else if (destination instanceof Destination.External external) {
			attributes.put("href", this.context.encodeUrl(external.url()));
			if (!external.url().startsWith("mailto:")) {
				attributes.put("rel", "external");
			}
		}
		else {
			children(link);
			return;
		}
		if (link.getTitle() != null && !link.getTitle().isBlank()) {
			attributes.put("title", link.getTitle());
		}
		this.html.tag("a", attributes);
		children(link);
		this.html.tag("/a");
	}

	private void image(Image image) {
		String path = PagePaths.resolve(this.page.path(), image.getDestination());
		Body.Image known = this.page.body()
			.images()
			.stream()
			.filter((it) -> it.path().equals(path))
			.findFirst()
			.orElse(null);
		if (known == null) {
			this.html.text(PlainText.of(image));
			return;
		}
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("src", known.address());
		attributes.put("alt", PlainText.of(image));
		attributes.put("width", String.valueOf(known.width()));
		attributes.put("height", String.valueOf(known.height()));
		attributes.put("loading", "lazy");
		this.html.tag("img", attributes);
	}

}
