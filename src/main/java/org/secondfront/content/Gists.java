package org.secondfront.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first sentences of pages and sections, by which a reader can tell what a link leads
 * to.
 */
public final class Gists {

	/** The name of the sentence that stands for the page as a whole. */
	public static final String PAGE = "";

	/** Longer ones are cut at a word: a card of a link is small. */
	private static final int LONGEST = 360;

	private Gists() {
	}

	/**
	 * The first sentence of a page's summary, and of each of its sections.
	 * @param page the page
	 * @return the sentences in plain text, by the anchor of the section; sections without
	 * a text of their own are left out
	 */
	public static Map<String, String> of(Page page) {
		Map<String, String> gists = new LinkedHashMap<>();
		put(gists, PAGE, page.summary());
		page.body().sections().forEach((section) -> put(gists, section.anchor(), section.text()));
		return gists;
	}

	private static void put(Map<String, String> gists, String name, String text) {
		String line = text.strip().lines().findFirst().orElse("");
		if (!line.isEmpty()) {
			List<Integer> bounds = Sentences.bounds(line);
			gists.put(name, shortened(line.substring(0, bounds.get(1)).strip()));
		}
	}

	private static String shortened(String sentence) {
		if (sentence.length() <= LONGEST) {
			return sentence;
		}
		int blank = sentence.lastIndexOf(' ', LONGEST);
		return sentence.substring(0, (blank > 0) ? blank : LONGEST) + " …";
	}

}
