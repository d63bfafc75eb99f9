package org.secondfront.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.secondfront.catalogue.NormalisedTitle;
import org.secondfront.catalogue.Sound;
import org.secondfront.search.NameRows.WordRow;

import org.springframework.stereotype.Component;

/**
 * Corrects words that stand on no page, to words that do.
 */
@Component
class Speller {

	/** Shorter words are like too many. */
	private static final int SHORTEST = 3;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

	private final NameRows rows;

	Speller(NameRows rows) {
		this.rows = rows;
	}

	/**
	 * Correct what was typed.
	 * @return it with every word that stands nowhere replaced by the nearest that does;
	 * empty if there is no such word, or none is near
	 */
	Optional<String> correct(Typed typed) {
		Set<String> unknown = new HashSet<>(
				typed.words().isEmpty() ? List.of() : this.rows.unknown(String.join(" ", typed.words())));
		Map<String, String> corrections = new HashMap<>();
		unknown.stream().filter((word) -> word.length() >= SHORTEST && !word.matches("\\d+")).forEach((word) -> {
			nearest(word).ifPresent((near) -> corrections.put(word, near));
		});
		if (corrections.isEmpty()) {
			return Optional.empty();
		}
		Matcher word = WORD.matcher(typed.shown());
		return Optional.of(word.replaceAll((found) -> Matcher
			.quoteReplacement(corrections.getOrDefault(NormalisedTitle.of(found.group()), found.group()))));
	}

	private Optional<String> nearest(String word) {
		String sound = Sound.of(word);
		return this.rows.similar(sound)
			.stream()
			.map((row) -> new Candidate(row, distance(word, row.word()) + 2 * distance(sound, row.sound())))
			.filter((candidate) -> candidate.isNear(word, sound))
			.min(Comparator.comparingInt(Candidate::distance)
				.thenComparing((candidate) -> !candidate.row().isName())
				.thenComparing((candidate) -> -candidate.row().pages())
				.thenComparing((candidate) -> candidate.row().word()))
			.map((candidate) -> candidate.row().word());
	}

	/**
	 * How many letters must be put in, left out, replaced or exchanged with their
	 * neighbour to make one word of the other.
	 */
	static int distance(String one, String other) {
		int[][] steps = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				steps[i][j] = (i == 0 || j == 0) ? i + j : step(one, other, i, j, steps);
			}
		}
		return steps[one.length()][other.length()];
	}

	private static int step(String one, String other, int i, int j, int[][] steps) {
		int replaced = steps[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
		int least = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
		boolean exchanged = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return exchanged ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
	}

	/** A word that might be meant, and how far it is, by its letters and its sound. */
	private record Candidate(WordRow row, int distance) {

		boolean isNear(String word, String sound) {
			int letters = Speller.distance(word, this.row.word());
			// what sounds alike is spelt alike in part, or it is no word but letters
			boolean alike = 2 * letters <= Math.max(word.length(), this.row.word().length());
			return (alike && Speller.distance(sound, this.row.sound()) <= 1 + sound.length() / 6)
					|| letters <= 1 + word.length() / 5;
		}

	}

}
