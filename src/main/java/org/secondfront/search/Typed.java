package org.secondfront.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.secondfront.catalogue.FoldedText;
import org.secondfront.catalogue.NormalisedTitle;

/**
 * What a reader typed, taken apart: words, phrases, minus and OR, as
 * {@code websearch_to_tsquery} has them. Nothing is refused. What is too long is cut, and
 * said to be; signs that mean nothing here are gaps.
 *
 * @param shown what was typed, for showing it again
 * @param wanted what to look for, as text for {@code websearch_to_tsquery}; empty if
 * there is nothing
 * @param unwanted what must not be there, likewise
 * @param words the words of what is wanted, folded, each once
 * @param key the whole, as names are looked up by
 * @param shortened whether some of it was left out because it was too much
 */
record Typed(String shown, String wanted, String unwanted, List<String> words, String key, boolean shortened) {

	/** In characters; a sentence is shorter. */
	static final int LONGEST = 200;

	/** In words; each costs a question to the index. */
	static final int MOST_WORDS = 16;

	/** The database takes no longer word for a word. */
	private static final int LONGEST_WORD = 60;

	/** Among them those that turn the direction of what follows. */
	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069]");

	private static final Pattern PART = Pattern.compile("(?<!\\S)(-?)\"([^\"]*)(?:\"|$)|[^\\s\"]+");

	private static final Pattern MINUS = Pattern.compile("-[^\\s-].*");

	private static final Pattern GAPS = Pattern.compile("\\s+");

	private static final Pattern QUOTES = Pattern.compile("[“”„«»]");

	private static final Pattern TAKEN_AWAY = Pattern.compile("(?<!\\S)-\\S*");

	private static final String OR = "or";

	/**
	 * What is said in questions and not in answers; the database leaves out the others.
	 */
	private static final Set<String> OF_QUESTIONS = Set.of("happen", "happened", "tell", "explain", "describe");

	static Typed of(String text) {
		String printable = UNPRINTABLE.matcher(FoldedText.composed(text)).replaceAll(" ");
		String clean = GAPS.matcher(printable.strip()).replaceAll(" ");
		boolean tooLong = clean.length() > LONGEST;
		String shown = tooLong ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST / 2)).strip() : clean;
		if (tooLong && clean.codePointCount(0, clean.length()) == clean.length()) {
			shown = clean.substring(0, LONGEST).strip();
		}
		return new Reading().read(shown, tooLong);
	}

	/** The same, looking for any of the words. */
	String any() {
		return String.join(" or ", this.words);
	}

	boolean isEmpty() {
		return this.wanted.isEmpty() && this.key.isEmpty();
	}

	/** Takes what was typed apart. */
	private static final class Reading {

		private final List<String> wanted = new ArrayList<>();

		private final List<String> unwanted = new ArrayList<>();

		private final List<String> words = new ArrayList<>();

		private int count;

		private boolean full;

		/** Whether there is more than one word. */
		private boolean asksMore;

		Typed read(String shown, boolean tooLong) {
			this.asksMore = shown.indexOf(' ') >= 0;
			Matcher part = PART.matcher(QUOTES.matcher(shown).replaceAll("\""));
			while (part.find()) {
				if (part.group(2) != null) {
					take(part.group(2), !part.group(1).isEmpty(), true);
				}
				else if (part.group().toLowerCase(Locale.ROOT).equals(OR)) {
					or();
				}
				else {
					take(part.group(), MINUS.matcher(part.group()).matches(), false);
				}
			}
			or();
			if (!this.wanted.isEmpty()) {
				this.wanted.remove(this.wanted.size() - 1);
			}
			return new Typed(shown, String.join(" ", this.wanted), String.join(" or ", this.unwanted),
					List.copyOf(this.words), NormalisedTitle.key(TAKEN_AWAY.matcher(shown).replaceAll("")),
					tooLong || this.full);
		}

		/** At most one between two things that are wanted. */
		private void or() {
			if (!this.wanted.isEmpty() && !this.wanted.get(this.wanted.size() - 1).equals(OR)) {
				this.wanted.add(OR);
			}
		}

		private void take(String text, boolean minus, boolean quoted) {
			if (!quoted && !minus && this.asksMore && OF_QUESTIONS.contains(text.toLowerCase(Locale.ROOT))) {
				return;
			}
			List<String> taken = new ArrayList<>();
			for (String word : NormalisedTitle.of(text).split(" ")) {
				if (word.isEmpty()) {
					continue;
				}
				if (this.count++ >= MOST_WORDS) {
					this.full = true;
					break;
				}
				taken.add((word.length() > LONGEST_WORD) ? word.substring(0, LONGEST_WORD) : word);
			}
			if (taken.isEmpty()) {
				return;
			}
			// "D" and "Day" mean something together alone; "Lend" and "Lease" are rare
			// enough
			boolean together = quoted || minus || taken.stream().anyMatch((word) -> word.length() < 3);
			(minus ? this.unwanted : this.wanted).add("\"" + String.join(together ? " " : "\" \"", taken) + "\"");
			if (!minus) {
				taken.stream().filter((word) -> !this.words.contains(word)).forEach(this.words::add);
			}
		}

	}

}
