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

	/** Stands for the style's word that there is no date. */
	static final char NO_DATE = '\uE003';

	private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)([^<>]*)>");

	private static final Set<String> PLAIN = Set.of("sup", "sub");

	private static final Pattern QUOTED_TITLE = Pattern
		.compile("(?s)&ldquo;" + TITLE_BEGIN + "(.*?)" + TITLE_END + "(,?)");

	private static final Pattern UNQUOTED_TITLE = Pattern.compile("(?s)(?:<span[^<>]*italic[^<>]*>|(?<!&ldquo;))"
			+ TITLE_BEGIN + "(.*?)" + TITLE_END + "(?:</span>)?([,.]?)");

	private Markup() {
	}

	/**
	 * Make safe HTML, with the title a link to the given address.
	 * @param processed what the processor made
	 * @param address the address of the work's own page
	 * @param article whether the title is that of an article, which stands in quotation
	 * marks
	 */
	static String link(String processed, String address, boolean article) {
		String begin = "<a href=\"" + address + "\">";
		return safe(tidy(processed, article)).replace(String.valueOf(TITLE_BEGIN), begin)
			.replace(String.valueOf(TITLE_END), "</a>");
	}

	/**
	 * Make safe HTML without links.
	 * @param processed what the processor made
	 * @param article whether the title is that of an article, which stands in quotation
	 * marks
	 */
	static String text(String processed, boolean article) {
		return safe(tidy(processed, article)).replace(String.valueOf(TITLE_BEGIN), "")
			.replace(String.valueOf(TITLE_END), "");
	}

	private static String tidy(String text, boolean article) {
		String dated = withoutNoDate(text);
		String quoted = article ? quoted(dated) : dated;
		// punctuation that the mark behind a title kept apart from it
		return nested(quoted).replaceAll("([?!.])" + TITLE_END + "((?:</[a-z]+>)*)[,.]", "$1" + TITLE_END + "$2")
			.strip();
	}

	/** That no date is known goes without saying. */
	private static String withoutNoDate(String text) {
		return text.replaceAll("\\s*\\(" + NO_DATE + "\\)|,\\s*" + NO_DATE + "|" + NO_DATE + "\\.?\\s*", "");
	}

	/**
	 * Where the processor puts the newspaper in the author's place it forgets that the
	 * title is an article's.
	 */
	private static String quoted(String text) {
		return UNQUOTED_TITLE.matcher(text).replaceAll("&ldquo;" + TITLE_BEGIN + "$1" + TITLE_END + "$2&rdquo;");
	}

	/** Quotation marks within quotation marks are single. */
	private static String nested(String text) {
		return QUOTED_TITLE.matcher(text).replaceAll((title) -> {
			String words = title.group(1).replace("&ldquo;", "&lsquo;").replace("&rdquo;", "&rsquo;");
			String comma = title.group(2);
			if (!comma.isEmpty() && title.group(1).endsWith("&rdquo;")) {
				words = words.substring(0, words.length() - "&rsquo;".length()) + ",&rsquo;";
				comma = "";
			}
			return Matcher.quoteReplacement("&ldquo;" + TITLE_BEGIN + words + TITLE_END + comma);
		});
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
