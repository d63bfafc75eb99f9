package org.secondfront.publishing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PassageState;
import org.secondfront.catalogue.PassageState.LivePassage;
import org.secondfront.content.Body;
import org.secondfront.content.Passage;

/**
 * Gives passages their names. A passage keeps the name that it was published under first,
 * however it is edited and wherever it moves; a name that stood for other words is never
 * given anew.
 * <p>
 * Within a section, passages that say the same are the same, in order; then those that
 * say the same anywhere on the page; then those whose words the page had before, which
 * return. What is left within a section is paired in order by the words that it has in
 * common, and what is left of the page likewise, more strictly and in any order. The rest
 * is new.
 */
final class PassageCarrier {

	/**
	 * Passages of one section that share less than this have nothing to do with each
	 * other.
	 */
	private static final double ALIKE = 0.5;

	/** Elsewhere on the page it takes more. */
	private static final double ALIKE_ELSEWHERE = 0.6;

	/** The time to pair grows with the product of both sides; beyond this none are. */
	private static final int MOST_PAIRS = 250_000;

	private static final int DIGITS = 8;

	private final List<LivePassage> before;

	private final Map<String, List<String>> former;

	private final List<Passage> after;

	/** From the name of a section as it was to its name now. */
	private final Map<String, String> sections = new HashMap<>();

	private final boolean[] gone;

	private final @Nullable String[] names;

	private PassageCarrier(PassageState known, List<Body.Section> sections, List<Passage> after) {
		this.before = known.live();
		this.former = known.former();
		this.after = after;
		for (Body.Section section : sections) {
			section.aliases().forEach((alias) -> this.sections.put(alias, section.anchor()));
		}
		sections.forEach((section) -> this.sections.put(section.anchor(), section.anchor()));
		this.gone = new boolean[this.before.size()];
		this.names = new @Nullable String[after.size()];
	}

	/**
	 * Name the passages of a text.
	 * @param known what the page has and had
	 * @param sections the sections of the text, with all the names they had
	 * @param after its passages, in order
	 * @return their names, in the same order
	 */
	static List<String> names(PassageState known, List<Body.Section> sections, List<Passage> after) {
		PassageCarrier carrier = new PassageCarrier(known, sections, after);
		carrier.inSections(carrier::same);
		carrier.sameElsewhere();
		carrier.returning();
		carrier.inSections(carrier::alike);
		carrier.alikeElsewhere();
		carrier.mint();
		return Arrays.stream(carrier.names).map(Objects::requireNonNull).toList();
	}

	private void inSections(Pairing pairing) {
		Set<@Nullable String> all = new LinkedHashSet<>();
		this.after.forEach((passage) -> all.add(passage.section()));
		for (String section : all) {
			pairing.pair(openBefore(section), openAfter(section));
		}
	}

	private List<Integer> openBefore(@Nullable String section) {
		List<Integer> open = new ArrayList<>();
		for (int index = 0; index < this.before.size(); index++) {
			String was = this.before.get(index).section();
			// a section that is gone is no section of the new text, not the one before
			// the first
			String is = (was != null) ? this.sections.getOrDefault(was, "") : null;
			if (!this.gone[index] && Objects.equals(is, section)) {
				open.add(index);
			}
		}
		return open;
	}

	private List<Integer> openAfter(@Nullable String section) {
		List<Integer> open = new ArrayList<>();
		for (int index = 0; index < this.after.size(); index++) {
			if (this.names[index] == null && Objects.equals(this.after.get(index).section(), section)) {
				open.add(index);
			}
		}
		return open;
	}

	private void take(int from, int to) {
		this.gone[from] = true;
		this.names[to] = this.before.get(from).name();
	}

	private void same(List<Integer> from, List<Integer> to) {
		inOrder(from, to, (was, is) -> this.before.get(was).text().equals(this.after.get(is).text()) ? 1 : 0);
	}

	private void alike(List<Integer> from, List<Integer> to) {
		Map<Integer, WordBag> was = new HashMap<>();
		Map<Integer, WordBag> is = new HashMap<>();
		from.forEach((index) -> was.put(index, WordBag.of(this.before.get(index).text())));
		to.forEach((index) -> is.put(index, WordBag.of(this.after.get(index).text())));
		inOrder(from, to, (one, other) -> {
			double likeness = Objects.requireNonNull(was.get(one)).likeness(Objects.requireNonNull(is.get(other)));
			return (likeness >= ALIKE) ? likeness : 0;
		});
	}

	/** The pairing in order that has the greatest sum of likeness. */
	private void inOrder(List<Integer> from, List<Integer> to, Likeness likeness) {
		if (from.isEmpty() || to.isEmpty() || (long) from.size() * to.size() > MOST_PAIRS) {
			return;
		}
		double[][] pairs = new double[from.size()][to.size()];
		double[][] best = new double[from.size() + 1][to.size() + 1];
		for (int i = from.size() - 1; i >= 0; i--) {
			for (int j = to.size() - 1; j >= 0; j--) {
				pairs[i][j] = likeness.of(from.get(i), to.get(j));
				best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]),
						(pairs[i][j] > 0) ? pairs[i][j] + best[i + 1][j + 1] : 0);
			}
		}
		int i = 0;
		int j = 0;
		while (i < from.size() && j < to.size()) {
			if (pairs[i][j] > 0 && best[i][j] == pairs[i][j] + best[i + 1][j + 1]) {
				take(from.get(i++), to.get(j++));
			}
			else if (best[i][j] == best[i + 1][j]) {
				i++;
			}
			else {
				j++;
			}
		}
	}

	private void sameElsewhere() {
		Map<String, Deque<Integer>> open = new HashMap<>();
		for (int index = 0; index < this.before.size(); index++) {
			if (!this.gone[index]) {
				open.computeIfAbsent(this.before.get(index).text(), (text) -> new ArrayDeque<>()).add(index);
			}
		}
		for (int index = 0; index < this.after.size(); index++) {
			Deque<Integer> same = (this.names[index] == null) ? open.get(this.after.get(index).text()) : null;
			if (same != null && !same.isEmpty()) {
				take(same.remove(), index);
			}
		}
	}

	private void returning() {
		Set<String> taken = taken();
		for (int index = 0; index < this.after.size(); index++) {
			if (this.names[index] == null) {
				for (String name : this.former.getOrDefault(digest(this.after.get(index).text()), List.of())) {
					if (this.names[index] == null && taken.add(name)) {
						this.names[index] = name;
						end(name);
					}
				}
			}
		}
	}

	/** A live passage that has its former words again is not also another. */
	private void end(String name) {
		for (int index = 0; index < this.before.size(); index++) {
			this.gone[index] |= this.before.get(index).name().equals(name);
		}
	}

	private void alikeElsewhere() {
		List<Pair> pairs = new ArrayList<>();
		List<Integer> open = openAfter();
		for (int from = 0; from < this.before.size(); from++) {
			if (!this.gone[from] && (long) this.before.size() * open.size() <= MOST_PAIRS) {
				WordBag was = WordBag.of(this.before.get(from).text());
				for (int to : open) {
					double likeness = was.likeness(WordBag.of(this.after.get(to).text()));
					if (likeness >= ALIKE_ELSEWHERE) {
						pairs.add(new Pair(from, to, likeness));
					}
				}
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
		for (Pair pair : pairs) {
			if (!this.gone[pair.from()] && this.names[pair.to()] == null) {
				take(pair.from(), pair.to());
			}
		}
	}

	private List<Integer> openAfter() {
		List<Integer> open = new ArrayList<>();
		for (int index = 0; index < this.after.size(); index++) {
			if (this.names[index] == null) {
				open.add(index);
			}
		}
		return open;
	}

	private void mint() {
		Set<String> taken = taken();
		this.before.forEach((passage) -> taken.add(passage.name()));
		this.former.values().forEach(taken::addAll);
		for (int index : openAfter()) {
			String base = "p-" + digest(this.after.get(index).text()).substring(0, DIGITS);
			String name = base;
			for (int next = 2; !taken.add(name); next++) {
				name = base + "-" + next;
			}
			this.names[index] = name;
		}
	}

	private Set<String> taken() {
		Set<String> taken = new HashSet<>();
		Arrays.stream(this.names).filter(Objects::nonNull).forEach(taken::add);
		return taken;
	}

	/** As the catalogue has the digests of former texts. */
	private static String digest(String text) {
		return Digests.of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Pairs what is left of a section.
	 */
	@FunctionalInterface
	private interface Pairing {

		void pair(List<Integer> from, List<Integer> to);

	}

	/**
	 * Tells how much two passages are alike: 0 for not enough.
	 */
	@FunctionalInterface
	private interface Likeness {

		double of(int from, int to);

	}

	private record Pair(int from, int to, double likeness) {
	}

}
