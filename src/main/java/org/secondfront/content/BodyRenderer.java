package org.secondfront.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.commonmark.ext.footnotes.FootnoteDefinition;
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

	/** Changes whenever the same page would give other HTML. */
	public static final int VERSION = 4;

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
	 * @return the HTML
	 */
	public Rendering render(Page page, Function<PageAddress, @Nullable Source> sources,
			Map<String, List<CheckedClaim>> checked) {
		if (!page.path().endsWith(".md")) {
			return new Rendering("", "", List.of());
		}
		SourceText source = new SourceText(page.sourceText());
		Document document = this.dialect.parse(source.text().substring(MarkdownReader.bodyStart(source.text())));
		NoteIndex index = new NoteIndex(document);
		BodyHtml html = new BodyHtml(page, this.site, index, NoteTexts.atEnd(index, this.formatter, sources));
		BodyHtml margin = new BodyHtml(page, this.site, index, NoteTexts.inMargin(index, this.formatter, sources));
		return new Rendering(sections(document, html, margin, index, checked), notes(html, index), worksCited(index));
	}

	private static String sections(Document document, BodyHtml html, BodyHtml margin, NoteIndex index,
			Map<String, List<CheckedClaim>> checked) {
		StringBuilder out = new StringBuilder();
		List<CheckedClaim> claims = new ArrayList<>();
		boolean open = false;
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof FootnoteDefinition) {
				continue;
			}
			if (node instanceof Block.Section heading && heading.level() <= 2) {
				out.append(open ? ClaimMarks.html(claims) + "</section>\n" : "")
					.append("<section aria-labelledby=\"")
					.append(BodyHtml.escape(heading.anchor()))
					.append("\">\n");
				open = true;
				claims.clear();
			}
			if (node instanceof Block.Section heading) {
				claims.addAll(checked.getOrDefault(heading.anchor(), List.of()));
			}
			String block = html.block(node).strip();
			out.append(block).append(block.isEmpty() ? "" : "\n").append(sidenotes(node, margin, index));
		}
		return out.append(open ? ClaimMarks.html(claims) + "</section>\n" : "").toString();
	}

	/** The notes of a block once more, for the margin. */
	private static String sidenotes(Node block, BodyHtml margin, NoteIndex index) {
		Set<Integer> numbers = new LinkedHashSet<>();
		NoteIndex.walk(block, (node) -> {
			Integer number = index.number(node);
			if (number != null) {
				numbers.add(number);
			}
		});
		if (numbers.isEmpty()) {
			return "";
		}
		StringBuilder out = new StringBuilder("<div class=\"sidenotes\" role=\"note\" aria-label=\"")
			.append(label(new ArrayList<>(numbers)))
			.append("\">\n");
		for (int number : numbers) {
			out.append("<p class=\"sidenote\"><span class=\"sidenote-number\">")
				.append(number)
				.append("</span> ")
				.append(margin.note(index.entries().get(number - 1)))
				.append("</p>\n");
		}
		return out.append("</div>\n").toString();
	}

	private static String label(List<Integer> numbers) {
		if (numbers.size() == 1) {
			return "Note " + numbers.get(0);
		}
		List<String> words = numbers.stream().map(String::valueOf).toList();
		int last = words.size() - 1;
		return "Notes " + String.join(", ", words.subList(0, last)) + " and " + words.get(last);
	}

	private static String notes(BodyHtml html, NoteIndex index) {
		if (index.entries().isEmpty()) {
			return "";
		}
		StringBuilder out = new StringBuilder("<ol class=\"notes\">\n");
		for (NoteIndex.Entry entry : index.entries()) {
			int number = entry.number();
			out.append("<li id=\"note-%d\" value=\"%d\">".formatted(number, number))
				.append(html.note(entry))
				.append(" <a class=\"backlink\" href=\"#noteref-%d\" aria-label=\"Back to the text of note %d\">↩</a></li>\n"
					.formatted(number, number));
		}
		return out.append("</ol>\n").toString();
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
