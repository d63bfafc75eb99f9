package org.secondfront.content;

import java.util.regex.Pattern;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a text apart from it, with their answers, for a sheet to print. Notes
 * are left to the text; links within the page lead there.
 */
final class RecallSheet {

	private static final Pattern NOTE = Pattern.compile("<sup class=\"noteref\">.*?</sup>", Pattern.DOTALL);

	private final StringBuilder questions = new StringBuilder();

	private final StringBuilder answers = new StringBuilder();

	private final BodyHtml html;

	private final String page;

	private Block.@Nullable Section section;

	private int number;

	/**
	 * Make a sheet.
	 * @param document the text
	 * @param html renders parts of it
	 * @param slug the last segment of the page's address, beside which the sheet's is
	 */
	RecallSheet(Document document, BodyHtml html, String slug) {
		this.html = html;
		this.page = "../" + slug;
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Block.Section heading) {
				this.section = heading;
			}
			else if (node instanceof Block.Marked block && block.marker().equals("RECALL")) {
				add(block);
			}
		}
	}

	/** The questions as a list; empty if there are none. */
	String questions() {
		return list("questions", this.questions);
	}

	/** The answers as a list in the same order; empty if there are no questions. */
	String answers() {
		return list("answers", this.answers);
	}

	private static String list(String name, StringBuilder items) {
		return items.isEmpty() ? "" : "<ol class=\"" + name + "\">\n" + items + "</ol>\n";
	}

	private void add(Block.Marked block) {
		Node question = block.getFirstChild();
		if (!(question instanceof Paragraph)) {
			return;
		}
		this.number++;
		this.questions
			.append("<li id=\"question-%d\">%s</li>\n".formatted(this.number, apart(this.html.inline(question))));
		this.answers.append("<li>\n");
		for (Node child = question.getNext(); child != null; child = child.getNext()) {
			this.answers.append(apart(this.html.part(child)));
		}
		if (this.section != null) {
			this.answers.append("<p class=\"note\">See <a href=\"%s#%s\">%s</a></p>\n".formatted(this.page,
					BodyHtml.escape(this.section.anchor()), BodyHtml.escape(this.section.text())));
		}
		this.answers.append("</li>\n");
	}

	private String apart(String part) {
		return NOTE.matcher(part).replaceAll("").replace("href=\"#", "href=\"" + this.page + "#");
	}

}
