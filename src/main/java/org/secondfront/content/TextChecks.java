package org.secondfront.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Finds what Markdown takes as mere text but was meant otherwise, and raw HTML.
 */
final class TextChecks {

	private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\[\\s]{1,100})\\]");

	private static final Pattern LANGUAGE = Pattern.compile("\\{\\s*lang\\b");

	private TextChecks() {
	}

	static void check(ParsedBody body, NoteIndex index, Problems problems) {
		NoteIndex.walk(body.document(), (node) -> {
			if (node instanceof HtmlBlock || node instanceof HtmlInline) {
				problems.add(ProblemCode.RAW_HTML, body.at(node), "raw HTML is not part of the format",
						"write it in Markdown; put a backslash before a “<” that is meant as such");
			}
			else if (node instanceof Text text) {
				text(body, text, index, problems);
			}
		});
	}

	private static void text(ParsedBody body, Text node, NoteIndex index, Problems problems) {
		String literal = node.getLiteral();
		if (literal.contains("[^")) {
			footnotes(body, node, literal, index.labels(), problems);
		}
		if (literal.contains("](") && !body.raw(node).contains("\\](")) {
			problems.add(ProblemCode.BROKEN_LINK, body.at(node, "](", 0), "the link here cannot be read",
					"encode blanks in its address as %20, and put notes and other languages after it");
		}
		if (literal.indexOf('{') >= 0 && LANGUAGE.matcher(literal).find()) {
			problems.add(ProblemCode.BAD_LANGUAGE, body.at(node, "{", 0), "the language of these words cannot be read",
					"write [words]{lang=ru}, with a language tag such as ru or de");
		}
	}

	private static void footnotes(ParsedBody body, Node node, String literal, List<String> labels, Problems problems) {
		Matcher matcher = FOOTNOTE.matcher(literal);
		while (matcher.find()) {
			String label = matcher.group(1);
			problems.add(ProblemCode.UNDEFINED_FOOTNOTE, body.at(node, "[^" + label, 0),
					"the footnote “" + label + "” is not defined",
					Nearest.hint(label, labels, "write “[^" + label + "]: …” at the end of the section"));
		}
	}

}
