package org.secondfront.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.secondfront.citation.NoteFormatter;
import org.secondfront.citation.Source;
import org.secondfront.vocabulary.PageAddress;

/**
 * Makes HTML of a page's text. The result follows from the page's source text, the
 * sources it cites, the claims checked in it, the site's viewpoints and {@link #VERSION}
 * alone. Thread-safe.
 */
public final class BodyRenderer {

	/**
	 * Changes whenever the same page, or the same work in a bibliography, would give
	 * other HTML.
	 */
	public static final int VERSION = 7;

	private final Site site;

	private final Dialect dialect;

	private final NoteFormatter formatter;

	/**
	 * Make a renderer.
	 * @param site the site, for its viewpoints
	 * @param formatter formats the notes; one for many renderers loads its styles once
	 */
	public BodyRenderer(Site site, NoteFormatter formatter) {
		this.site = site;
		this.formatter = formatter;
		this.dialect = new Dialect(site, ContentLimits.DEFAULT);
	}

	/**
	 * Make the HTML of a page's text. Raw HTML is shown as text, and what cannot be a
	 * link becomes none, even if the page was published with such problems.
	 * @param page the page; one of a YAML entry has no text
	 * @param sources finds the record of a source; may return null, and its id is shown
	 * then
	 * @param checked the claims that its sections treat, by the anchor of the section
	 * @param names gives each passage its lasting name; they are all different, and good
	 * as ids
	 * @return the HTML
	 */
	public Rendering render(Page page, Function<PageAddress, @Nullable Source> sources,
			Map<String, List<CheckedClaim>> checked, Function<List<Passage>, List<String>> names) {
		if (!page.path().endsWith(".md")) {
			return Rendering.EMPTY;
		}
		SourceText source = new SourceText(page.sourceText());
		Document document = this.dialect.parse(source.text().substring(MarkdownReader.bodyStart(source.text())));
		NoteIndex index = new NoteIndex(document);
		List<Passages.Found> passages = Passages.of(document);
		List<String> named = names.apply(passages.stream().map(Passages.Found::passage).toList());
		Map<Node, String> ids = mark(passages, named);
		BodyHtml html = new BodyHtml(page, this.site, index, NoteTexts.atEnd(index, this.formatter, sources), ids);
		BodyHtml margin = new BodyHtml(page, this.site, index, NoteTexts.inMargin(index, this.formatter, sources), ids);
		RecallSheet recall = new RecallSheet(document, html, page.address().slug());
		Sections sections = new Sections(page.body(), html, margin, index, checked);
		return new Rendering(sections.html(document), notes(html, index), worksCited(index), passages(passages, named),
				recall.questions(), recall.answers());
	}

	/**
	 * Make HTML of the views that stand side by side in a page's text, to be shown
	 * elsewhere.
	 * @param page the page
	 * @return the views, in the order of the text; those without a question are left out
	 */
	public List<Views> views(Page page) {
		if (!page.path().endsWith(".md") || !page.sourceText().contains("[!")) {
			return List.of();
		}
		SourceText source = new SourceText(page.sourceText());
		Document document = this.dialect.parse(source.text().substring(MarkdownReader.bodyStart(source.text())));
		NoteIndex index = new NoteIndex(document);
		BodyHtml html = new BodyHtml(page, this.site, index, NoteTexts.atEnd(index, this.formatter, (address) -> null),
				Map.of());
		List<Views> views = new ArrayList<>();
		String section = null;
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Block.Section heading) {
				section = heading.anchor();
			}
			if (node instanceof Block.Viewpoints group && group.getFirstChild() instanceof Block.Marked first
					&& first.title() != null) {
				views.add(
						new Views(Slugs.of(first.title()), first.title(), section, elsewhere(html.views(group), page)));
			}
		}
		return views;
	}

	/**
	 * What leads to a place of the page goes on doing so from another page. Our renderer
	 * writes quotation marks of a text as entities, so that these are attributes.
	 */
	private static String elsewhere(String html, Page page) {
		return html.replaceAll(" id=\"[^\"]*\"", "").replace("href=\"#", "href=\"" + page.address().path() + "#");
	}

	/** Every passage gets its name as its id, and the link by which it is cited. */
	private static Map<Node, String> mark(List<Passages.Found> passages, List<String> names) {
		Map<Node, String> ids = new IdentityHashMap<>();
		for (int i = 0; i < passages.size(); i++) {
			ids.put(passages.get(i).node(), names.get(i));
			Passages.append(passages.get(i).node(), new PassageLink(names.get(i), i + 1));
		}
		return ids;
	}

	private static List<Rendering.NamedPassage> passages(List<Passages.Found> passages, List<String> names) {
		List<Rendering.NamedPassage> named = new ArrayList<>();
		for (int i = 0; i < passages.size(); i++) {
			Passage passage = passages.get(i).passage();
			named.add(new Rendering.NamedPassage(names.get(i), passage.section(), passage.text()));
		}
		return named;
	}

	private static String notes(BodyHtml html, NoteIndex index) {
		if (index.entries().isEmpty()) {
			return "";
		}
		StringBuilder out = new StringBuilder("<ol class=\"notes\">\n");
		for (NoteIndex.Entry entry : index.entries()) {
			int number = entry.number();
			out.append("<li id=\"note-%d\" value=\"%d\">".formatted(number, number)).append(html.note(entry));
			for (int use = 1; use <= index.uses(number); use++) {
				out.append(back(number, use, index.uses(number)));
			}
			out.append("</li>\n");
		}
		return out.append("</ol>\n").toString();
	}

	/** A footnote may be referred to from several sentences, and leads back to each. */
	private static String back(int number, int use, int uses) {
		String id = "noteref-" + number + ((use > 1) ? "-" + use : "");
		String which = (uses > 1) ? ", place %d of %d".formatted(use, uses) : "";
		return " <a class=\"backlink\" href=\"#%s\" aria-label=\"Back to the sentence of note %d%s\">↩%s</a>"
			.formatted(id, number, which, (uses > 1) ? "<sup>" + use + "</sup>" : "");
	}

	private static List<PageAddress> worksCited(NoteIndex index) {
		return index.entries()
			.stream()
			.flatMap((entry) -> entry.citations().stream())
			.flatMap((citation) -> NoteReader.sources(citation).stream())
			.map(CitedSource::source)
			.distinct()
			.toList();
	}

}
