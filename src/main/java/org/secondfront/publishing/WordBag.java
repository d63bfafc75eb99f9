package org.secondfront.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text that tell it from others: those of more than three letters, and
 * figures. All of its words, where it has few such.
 *
 * @param counts how often each occurs
 * @param size how many there are
 */
record WordBag(Map<String, Integer> counts, int size) {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern TELLING = Pattern.compile(".*\\p{N}.*|.{4,}");

	private static final int FEW = 5;

	/** One text within another is less than the same text. */
	private static final double WITHIN = 0.8;

	static WordBag of(String text) {
		List<String> all = BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty())
			.toList();
		List<String> telling = all.stream().filter((word) -> TELLING.matcher(word).matches()).toList();
		List<String> words = (telling.size() < FEW) ? all : telling;
		Map<String, Integer> counts = new HashMap<>();
		words.forEach((word) -> counts.merge(word, 1, Integer::sum));
		return new WordBag(counts, words.size());
	}

	/**
	 * How much two texts have in common.
	 * @param other the other text
	 * @return from 0 for nothing to 1 for the same words: twice what is common, of both;
	 * or less than what is common, of the shorter, where one was cut out of the other
	 */
	double likeness(WordBag other) {
		if (this.size == 0 || other.size == 0) {
			return 0;
		}
		int common = this.counts.entrySet()
			.stream()
			.mapToInt((word) -> Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0)))
			.sum();
		int shorter = Math.min(this.size, other.size);
		double within = (shorter < FEW) ? 0 : WITHIN * common / shorter;
		return Math.max(2.0 * common / (this.size + other.size), within);
	}

}
