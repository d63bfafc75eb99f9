package org.secondfront.citation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what the citation processor calls HTML into what our pages may show: emphasis and
 * links to our own pages, no styles, nothing else.
 */
final class Markup {

	/**
	 * Stands before a title on its way through the processor; from Unicode's private use
	 * area.
	 */
	static final char TITLE_BEGIN = '\uE000';

	/** Stands behind a title. */
	static final char TITLE_END = '\uE001';

	private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)([^<>]*)>");

	private static final Set<String> PLAIN = Set.of("sup", "sub");

	private Markup() {
	}

	/** Make safe HTML, with the title a link to the given address. */
	static String link(String processed, String address) {
		String begin = "<a href=\"" + address + "\">";
		return safe(tidy(processed)).replace(String.valueOf(TITLE_BEGIN), begin)
			.replace(String.valueOf(TITLE_END), "</a>");
	}

	/** Punctuation that the mark behind a title kept apart from it. */
	private static String tidy(String text) {
		return text.replaceAll("([?!.])" + TITLE_END + "[,.]", "$1" + TITLE_END).strip();
	}

	private static String safe(String processed) {
		StringBuilder html = new StringBuilder();
		Deque<String> open = new ArrayDeque<>();
		Matcher tag = TAG.matcher(processed);
		int from = 0;
		while (tag.find()) {
			html.append(brackets(processed.substring(from, tag.start())));
			html.append(tag.group(1).isEmpty() ? open(tag.group(2), tag.group(3), open) : close(open));
			from = tag.end();
		}
		html.append(brackets(processed.substring(from)));
		while (!open.isEmpty()) {
			html.append(close(open));
		}
		return html.toString();
	}

	private static String open(String name, String attributes, Deque<String> open) {
		String ours = "";
		if (name.equals("i") || name.equals("em") || (name.equals("span") && attributes.contains("italic"))) {
			ours = "em";
		}
		else if (PLAIN.contains(name)) {
			ours = name;
		}
		open.push(ours);
		return ours.isEmpty() ? "" : "<" + ours + ">";
	}

	private static String close(Deque<String> open) {
		String ours = open.isEmpty() ? "" : open.pop();
		return ours.isEmpty() ? "" : "</" + ours + ">";
	}

	/** Make HTML of plain text. */
	static String escape(String text) {
		return brackets(text.replace("&", "&amp;"));
	}

	/**
	 * Whatever looks like markup and was not taken for it is text; the processor escaped
	 * the rest.
	 */
	private static String brackets(String text) {
		return text.replace("<", "&lt;").replace(">", "&gt;");
	}

}
