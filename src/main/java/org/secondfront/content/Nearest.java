package org.secondfront.content;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the word that somebody probably meant.
 */
public final class Nearest {

	private Nearest() {
	}

	/**
	 * The candidate nearest to a word: by few changed letters, or because it contains all
	 * the word's parts.
	 * @param word the word as it was written
	 * @param candidates the words that there are
	 * @return the nearest, the first in the alphabet of several, or null if none is near
	 */
	public static @Nullable String of(String word, Collection<String> candidates) {
		if (word.length() > 100) {
			return null;
		}
		String nearest = null;
		int best = Math.max(2, word.length() / 3) + 1;
		for (String candidate : candidates) {
			int distance = (candidate.length() > 200) ? best + 1 : distance(word, candidate, best + 1);
			boolean first = nearest == null || candidate.compareTo(nearest) < 0;
			if (distance < best || (distance == best && nearest != null && first)) {
				best = distance;
				nearest = candidate;
			}
		}
		return (nearest != null) ? nearest : containing(word, candidates);
	}

	/**
	 * A hint that names the nearest candidate.
	 * @param word the word as it was written
	 * @param candidates the words that there are
	 * @param otherwise what to say if none is near
	 * @return the hint
	 */
	static String hint(String word, Collection<String> candidates, String otherwise) {
		String nearest = of(word, candidates);
		return (nearest != null) ? "did you mean “" + nearest + "”?" : otherwise;
	}

	private static @Nullable String containing(String word, Collection<String> candidates) {
		List<String> parts = List.of(word.split("-", -1));
		if (word.length() < 3) {
			return null;
		}
		return candidates.stream()
			.filter((candidate) -> List.of(candidate.split("-", -1)).containsAll(parts))
			.min(String::compareTo)
			.orElse(null);
	}

	/**
	 * How many letters must be added, dropped, changed or swapped with their neighbour.
	 * @param one a word
	 * @param other another
	 * @param enough the distance from which the exact one does not matter
	 * @return the distance, at most {@code enough}
	 */
	static int distance(String one, String other, int enough) {
		if (Math.abs(one.length() - other.length()) >= enough) {
			return enough;
		}
		int[] beforeLast = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = last[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
				if (swapped(one, i, other, j)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least >= enough) {
				return enough;
			}
			int[] spare = beforeLast;
			beforeLast = last;
			last = row;
			row = spare;
		}
		return Math.min(last[other.length()], enough);
	}

	private static boolean swapped(String one, int i, String other, int j) {
		return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
	}

}
