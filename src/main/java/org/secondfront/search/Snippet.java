package org.secondfront.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.secondfront.catalogue.FoldedText;

import org.springframework.web.util.UriUtils;

/**
 * Some words of a section around those that were looked for.
 *
 * @param lead the words up to the first that was looked for
 * @param marks that and the others, each with what stands behind it
 * @param fragment what an address ends with, so that the browser marks them on the page:
 * text directives, without the {@code :~:}; empty if there is nothing to mark
 */
record Snippet(String lead, List<Mark> marks, String fragment) {

	/** In characters: two lines on a wide screen. */
	private static final int LENGTH = 230;

	/** More marks than that make no address better. */
	private static final int DIRECTIVES = 6;

	private static final Pattern LAST_WORDS = Pattern.compile("(?:[\\p{L}\\p{N}’'-]+ ){1,2}$");

	private static final Pattern FIRST_WORDS = Pattern.compile("^(?: [\\p{L}\\p{N}]+){1,2}(?=[ ,;:.]|$)");

	static Snippet plain(String text) {
		return new Snippet(text, List.of(), "");
	}

	/**
	 * Take the words out of a section.
	 * @param body its text, block by block, in lines
	 * @param places which of its words were looked for, counted from 1
	 * @return the words around most of them
	 */
	static Snippet of(String body, Set<Integer> places) {
		List<Range> marked = marked(body, places);
		if (marked.isEmpty()) {
			return plain(cut(body, new Range(0,
					Math.min(body.length(), body.indexOf('\n') < 0 ? body.length() : body.indexOf('\n')))));
		}
		Range window = window(body, marked);
		List<Range> inside = marked.stream()
			.filter((range) -> range.from() >= window.from() && range.to() <= window.to())
			.toList();
		return snippet(body, window, inside);
	}

	/** The first places of a list that are told by a query. */
	static Set<Integer> places(String told) {
		Set<Integer> places = new TreeSet<>();
		for (String place : told.split(" ")) {
			if (!place.isEmpty()) {
				places.add(Integer.valueOf(place));
			}
		}
		return places;
	}

	/**
	 * What the database counts as a word is what stands between gaps of the folded text.
	 */
	private static List<Range> marked(String body, Set<Integer> places) {
		List<Range> marked = new ArrayList<>();
		String folded = FoldedText.of(body);
		int place = 0;
		for (int at = 0; at < folded.length() && marked.size() < places.size(); at++) {
			if (folded.charAt(at) != ' ') {
				int end = folded.indexOf(' ', at);
				end = (end < 0) ? folded.length() : end;
				place++;
				if (places.contains(place)) {
					marked.add(new Range(at, end));
				}
				at = end;
			}
		}
		return marked;
	}

	/** The stretch within a block that has the most different words in it. */
	private static Range window(String body, List<Range> marked) {
		List<String> words = marked.stream()
			.map((range) -> FoldedText.of(body.substring(range.from(), Math.min(range.to(), range.from() + 5))))
			.toList();
		Range best = marked.get(0);
		int most = -1;
		for (int first = 0; first < marked.size(); first++) {
			int from = marked.get(first).from();
			int end = Math.min(blockEnd(body, from), from + LENGTH * 3 / 4);
			Set<String> different = new HashSet<>();
			for (int next = first; next < marked.size() && marked.get(next).to() <= end; next++) {
				different.add(words.get(next));
			}
			if (different.size() > most) {
				most = different.size();
				best = marked.get(first);
			}
		}
		int begin = blockBegin(body, best.from());
		int end = blockEnd(body, best.from());
		int from = Math.max(begin, best.from() - LENGTH / 4);
		int to = Math.min(end, Math.max(from + LENGTH, best.to()));
		from = Math.max(begin, Math.min(from, to - LENGTH));
		return new Range((from == begin) ? begin : wordBegin(body, from, best.from()),
				(to == end) ? end : wordEnd(body, to, best.to()));
	}

	private static int blockBegin(String body, int at) {
		return body.lastIndexOf('\n', at) + 1;
	}

	private static int blockEnd(String body, int at) {
		int end = body.indexOf('\n', at);
		return (end < 0) ? body.length() : end;
	}

	private static int wordBegin(String body, int from, int most) {
		int gap = body.indexOf(' ', from);
		return (gap < 0 || gap >= most) ? most : gap + 1;
	}

	private static int wordEnd(String body, int to, int least) {
		int gap = body.lastIndexOf(' ', to);
		return Math.max(gap, least);
	}

	private static Snippet snippet(String body, Range window, List<Range> marked) {
		String before = (window.from() > blockBegin(body, window.from())) ? "… " : "";
		String after = (window.to() < blockEnd(body, window.from())) ? " …" : "";
		List<Mark> marks = new ArrayList<>();
		for (int at = 0; at < marked.size(); at++) {
			boolean last = at == marked.size() - 1;
			Range range = marked.get(at);
			marks.add(new Mark(body.substring(range.from(), range.to()),
					body.substring(range.to(), last ? window.to() : marked.get(at + 1).from()) + (last ? after : "")));
		}
		return new Snippet(before + body.substring(window.from(), marked.get(0).from()), marks,
				fragment(body, window, marked));
	}

	private static String cut(String body, Range block) {
		if (block.to() - block.from() <= LENGTH) {
			return body.substring(block.from(), block.to());
		}
		return body.substring(block.from(), wordEnd(body, block.from() + LENGTH, block.from() + 1)) + " …";
	}

	/**
	 * Text directives: each word with the words around it, by which the browser knows it
	 * from the same word elsewhere. They end at stops, where the number of a note may
	 * stand on the page.
	 */
	private static String fragment(String body, Range window, List<Range> marked) {
		return marked.stream().limit(DIRECTIVES).map((range) -> {
			String prefix = lastWords(body.substring(window.from(), range.from()));
			String suffix = firstWords(body.substring(range.to(), window.to()));
			return "text=" + (prefix.isEmpty() ? "" : encoded(prefix) + "-,")
					+ encoded(body.substring(range.from(), range.to()))
					+ (suffix.isEmpty() ? "" : ",-" + encoded(suffix));
		}).distinct().collect(Collectors.joining("&"));
	}

	private static String lastWords(String text) {
		int last = text.lastIndexOf(' ', text.length() - 2);
		// only the end is looked at: the pattern would try every place before it
		Matcher words = LAST_WORDS.matcher(text.substring(text.lastIndexOf(' ', last - 1) + 1));
		return words.find() ? words.group().strip() : "";
	}

	private static String firstWords(String text) {
		Matcher words = FIRST_WORDS.matcher(text);
		return words.find() ? words.group().strip() : "";
	}

	/** The signs that part directives have to be written out. */
	private static String encoded(String words) {
		return UriUtils.encode(words, StandardCharsets.UTF_8).replace("-", "%2D");
	}

	/**
	 * Words that were looked for.
	 *
	 * @param words these
	 * @param after the words behind them that were not; may be empty
	 */
	record Mark(String words, String after) {
	}

	/** A stretch of a text, from its first character to behind its last. */
	private record Range(int from, int to) {
	}

}
