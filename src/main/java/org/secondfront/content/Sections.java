package org.secondfront.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/**
 * Makes the HTML of a text, section by section: its blocks, each followed by its notes
 * once more, and at the end of a section the claims that are checked there and the place
 * for what links to it.
 */
final class Sections {

	private final Map<String, List<String>> aliases = new HashMap<>();

	private final BodyHtml html;

	private final BodyHtml margin;

	private final NoteIndex index;

	private final Map<String, List<CheckedClaim>> checked;

	private final StringBuilder out = new StringBuilder();

	private final List<CheckedClaim> claims = new ArrayList<>();

	/** Every name under which the open section is linked to. */
	private final List<String> names = new ArrayList<>();

	private boolean open;

	/**
	 * Render a text.
	 * @param body the text as it was read, for the former anchors of its sections
	 * @param html renders blocks
	 * @param margin renders notes for the margin
	 * @param index the notes
	 * @param checked the claims that sections treat, by the anchor of the section
	 */
	Sections(Body body, BodyHtml html, BodyHtml margin, NoteIndex index, Map<String, List<CheckedClaim>> checked) {
		body.sections().forEach((section) -> this.aliases.put(section.anchor(), section.aliases()));
		this.html = html;
		this.margin = margin;
		this.index = index;
		this.checked = checked;
	}

	String html(Document document) {
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Block.Section heading) {
				heading(heading);
			}
			if (!(node instanceof FootnoteDefinition)) {
				String block = this.html.block(node).strip();
				this.out.append(block).append(block.isEmpty() ? "" : "\n").append(sidenotes(node));
			}
		}
		end();
		return this.out.toString();
	}

	private void heading(Block.Section heading) {
		if (heading.level() <= 2) {
			end();
			this.open = true;
			this.out.append("<section aria-labelledby=\"").append(BodyHtml.escape(heading.anchor())).append("\">\n");
		}
		this.names.add(heading.anchor());
		this.names.addAll(this.aliases.getOrDefault(heading.anchor(), List.of()));
		this.claims.addAll(this.checked.getOrDefault(heading.anchor(), List.of()));
	}

	private void end() {
		if (this.open) {
			this.out.append(ClaimMarks.html(this.claims))
				.append("<div class=\"links-here\" data-names=\"")
				.append(BodyHtml.escape(String.join(" ", this.names)))
				.append("\"></div>\n</section>\n");
		}
		this.claims.clear();
		this.names.clear();
	}

	/**
	 * The notes of a block once more: in the margin, or to unfold where there is none.
	 */
	private String sidenotes(Node block) {
		Set<Integer> numbers = new LinkedHashSet<>();
		NoteIndex.walk(block, (node) -> {
			Integer number = this.index.number(node);
			if (number != null) {
				numbers.add(number);
			}
		});
		if (numbers.isEmpty()) {
			return "";
		}
		StringBuilder notes = new StringBuilder("<details class=\"sidenotes\"><summary>")
			.append(label(List.copyOf(numbers)))
			.append("</summary>\n");
		for (int number : numbers) {
			notes.append("<p class=\"sidenote\"><span class=\"sidenote-number\">")
				.append(number)
				.append("</span> ")
				.append(this.margin.note(this.index.entries().get(number - 1)))
				.append("</p>\n");
		}
		return notes.append("</details>\n").toString();
	}

	private static String label(List<Integer> numbers) {
		if (numbers.size() == 1) {
			return "Note " + numbers.get(0);
		}
		List<String> words = numbers.stream().map(String::valueOf).toList();
		int last = words.size() - 1;
		return "Notes " + String.join(", ", words.subList(0, last)) + " and " + words.get(last);
	}

}
