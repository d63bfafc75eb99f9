package org.secondfront.content;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Compares a page with the events and the claims that name one of its sections: whether
 * it dates the event otherwise, and whether it says that the claim is wrong.
 */
final class TreatmentChecks {

	private static final Set<String> MARKS = Set.of("DISPUTED", "NOTE");

	private static final int FIRST_LETTERS = 5;

	private static final int MOST_NAMED = 3;

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

	private static final Set<String> COMMON_WORDS = Set.of("with", "from", "into", "over", "that", "this", "after",
			"before", "their", "first", "second", "third", "begins", "opens", "ends", "meet", "meets", "between");

	private final ParsedBody body;

	private final PageDraft draft;

	private final List<Treated.Treatment> treated;

	private final Map<String, Block.Section> headings = new LinkedHashMap<>();

	TreatmentChecks(ParsedBody body, PageDraft draft, List<Treated.Treatment> treated) {
		this.body = body;
		this.draft = draft;
		this.treated = treated;
		for (Node node = treated.isEmpty() ? null : body.document().getFirstChild(); node != null; node = node
			.getNext()) {
			if (node instanceof Block.Section heading) {
				this.headings.putIfAbsent(heading.anchor(), heading);
				heading.aliases().forEach((alias) -> this.headings.putIfAbsent(alias, heading));
			}
		}
	}

	void check() {
		Map<@Nullable String, List<String>> wrong = new LinkedHashMap<>();
		for (Treated.Treatment treatment : this.treated) {
			Block.Section heading = (treatment.anchor() != null) ? this.headings.get(treatment.anchor()) : null;
			if (treatment.anchor() != null && heading == null) {
				continue;
			}
			PageDraft entry = treatment.entry();
			if (entry.address.kind() == PageKind.EVENT && heading != null) {
				event(entry, heading);
			}
			else if (entry.address.kind() == PageKind.CLAIM && !isMarked(entry, heading)
					&& !entry.accepted.contains(ProblemCode.WRONG_CLAIM_UNMARKED.code())) {
				wrong.computeIfAbsent(treatment.anchor(), (anchor) -> new ArrayList<>()).add(entry.address.slug());
			}
		}
		wrong.forEach(this::unmarked);
	}

	private void unmarked(@Nullable String anchor, List<String> claims) {
		Position at = (anchor != null) ? this.body.at(Objects.requireNonNull(this.headings.get(anchor)))
				: this.draft.start();
		String named = String.join(", ", claims.subList(0, Math.min(claims.size(), MOST_NAMED)))
				+ ((claims.size() > MOST_NAMED) ? " and others" : "");
		this.draft.problems.add(ProblemCode.WRONG_CLAIM_UNMARKED, at,
				"the ledger names this " + ((anchor != null) ? "section" : "page") + " for a claim judged wrong ("
						+ named + "), and nothing here says so",
				"put the matter into a block [!DISPUTED] or [!NOTE], or link to the claim");
	}

	private boolean isMarked(PageDraft claim, Block.@Nullable Section heading) {
		boolean[] marked = new boolean[1];
		each(heading, (node) -> {
			marked[0] |= node instanceof Block.Marked block && MARKS.contains(block.marker());
			marked[0] |= node instanceof Link link && leadsTo(link.getDestination(), claim.address);
		});
		return marked[0];
	}

	private boolean leadsTo(String destination, PageAddress claim) {
		return Destination.of(this.draft.path, destination) instanceof Destination.ToPage page
				&& page.address().equals(claim);
	}

	private void each(Block.@Nullable Section heading, Consumer<Node> visitor) {
		Node end = end(heading);
		Node node = (heading != null) ? heading.getNext() : this.body.document().getFirstChild();
		for (; node != null && node != end; node = node.getNext()) {
			NoteIndex.walk(node, visitor);
		}
	}

	/**
	 * Where a heading's section ends.
	 * @param heading the heading; null for the whole text
	 * @return the first node after the section, or null if it goes to the end
	 */
	private static @Nullable Node end(Block.@Nullable Section heading) {
		Node node = (heading != null) ? heading.getNext() : null;
		while (node != null
				&& !(node instanceof Block.Section next && heading != null && next.level() <= heading.level())) {
			node = node.getNext();
		}
		return node;
	}

	private void event(PageDraft event, Block.Section heading) {
		HistoricalDate when = event.when;
		Set<String> title = words(event.title);
		if (when == null || title.size() < 2 || when.edtf().matches(".*[~?%].*")) {
			return;
		}
		List<Prose> section = new ArrayList<>();
		each(heading, (node) -> {
			if (node instanceof Paragraph) {
				section.add(new Prose(this.body, this.draft.path, node));
			}
		});
		if (section.stream().noneMatch((prose) -> mentions(prose.text(), when))) {
			section.forEach((prose) -> otherDate(prose, event, title, when));
		}
	}

	/** Whether the day of an event, or its month, is named; perhaps without the year. */
	private static boolean mentions(String text, HistoricalDate when) {
		LocalDate from = when.earliest();
		LocalDate to = when.latest();
		boolean overlap = ProseDate.in(text, 0, text.length())
			.stream()
			.anyMatch((date) -> date.overlaps(from, to) && date.last().toEpochDay() - date.first().toEpochDay() < 32);
		return overlap || (from != null && text.contains(dayAndMonth(from)))
				|| (to != null && text.contains(dayAndMonth(to)));
	}

	private static String dayAndMonth(LocalDate date) {
		return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
	}

	private void otherDate(Prose prose, PageDraft event, Set<String> title, HistoricalDate when) {
		List<Integer> bounds = prose.sentences();
		for (int i = 1; i < bounds.size(); i++) {
			String sentence = prose.text().substring(bounds.get(i - 1), bounds.get(i));
			List<ProseDate> days = ProseDate.in(prose.text(), bounds.get(i - 1), bounds.get(i))
				.stream()
				.filter((date) -> date.toTheDay() && date.point())
				.toList();
			if (days.size() != 1 || namesMonth(sentence.replace(days.get(0).words(), ""), when)) {
				continue;
			}
			Set<String> shared = new LinkedHashSet<>(words(sentence));
			shared.retainAll(title);
			if (shared.size() >= Math.max(2, (title.size() * 7 + 9) / 10)) {
				this.draft.problems.add(ProblemCode.EVENT_DATED_OTHERWISE, prose.at(days.get(0).start()),
						"the timeline dates “" + event.title + "” " + when.inWords() + ", and here stands “"
								+ days.get(0).words() + "”",
						"see " + event.path + " at line " + event.line
								+ ", and correct one of them; accept it if they are two matters");
			}
		}
	}

	/** Whether the month of an event is named, even without its year. */
	private static boolean namesMonth(String text, HistoricalDate when) {
		return Stream.of(when.earliest(), when.latest())
			.filter(Objects::nonNull)
			.anyMatch((date) -> text.contains(date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)));
	}

	/** The first letters of the words that carry meaning. */
	private static Set<String> words(String text) {
		Set<String> words = new LinkedHashSet<>();
		for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT), -1)) {
			if (word.length() >= 4 && !COMMON_WORDS.contains(word)) {
				words.add(word.substring(0, Math.min(FIRST_LETTERS, word.length())));
			}
		}
		return words;
	}

}
