package org.secondfront.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageKind;

/**
 * A live page as search knows it: its names and the words of its sections.
 *
 * @param pageId the identity of the page
 * @param kind its kind
 * @param topicId the topic it belongs to; a topic belongs to itself
 * @param lane the lane of an event
 * @param verdict the verdict of a claim
 * @param from the first day of its subject; null if that is open or not told
 * @param to the last day of its subject; null if that is open or not told
 * @param names what it goes by, the title first
 * @param sections its text by section, the first of them what stands before the first
 * heading
 */
record SearchedPage(long pageId, PageKind kind, @Nullable Long topicId, @Nullable String lane, @Nullable String verdict,
		@Nullable LocalDate from, @Nullable LocalDate to, List<String> names, List<Section> sections) {

	/** More of a section, or of a page, than that is not searched. */
	private static final int LONGEST_SECTION = 100_000;

	private static final int LONGEST_PAGE = 400_000;

	/** Nobody types a longer name to its end. */
	private static final int LONGEST_NAME = 100;

	/** Names that begin at a later word than that are not suggested by it. */
	private static final int BEGINNINGS = 8;

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]{2,39}");

	/**
	 * The page of a version.
	 * @param row the version
	 * @return the page
	 */
	static SearchedPage of(Row row) {
		Set<String> names = new LinkedHashSet<>(List.of(row.title()));
		names.addAll(row.names());
		List<Section> sections = new ArrayList<>();
		int length = 0;
		for (BodyText.Section section : BodyText.sections(row.html())) {
			Set<String> blocks = new LinkedHashSet<>();
			if (sections.isEmpty()) {
				row.leads().stream().filter((lead) -> !lead.equals(row.title())).forEach(blocks::add);
				blocks.add(row.entry());
			}
			blocks.addAll(section.blocks());
			blocks.removeIf(String::isBlank);
			String body = cut(FoldedText.composed(String.join("\n", blocks)),
					Math.min(LONGEST_SECTION, LONGEST_PAGE - length));
			length += body.length();
			sections.add(new Section(section.anchor(), (section.anchor() != null) ? section.heading() : "", body));
		}
		return new SearchedPage(row.pageId(), row.kind(),
				(row.kind() == PageKind.TOPIC) ? Long.valueOf(row.pageId()) : row.topicId(), row.lane(), row.verdict(),
				row.from(), row.to(), List.copyOf(names), sections);
	}

	private static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		// between characters, not within one
		boolean within = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
		return text.substring(0, within ? length - 1 : length);
	}

	/** The names other than the title, folded, as one text. */
	String otherNames() {
		return FoldedText.of(FoldedText.composed(String.join("\n", this.names.subList(1, this.names.size()))));
	}

	/** The headings, folded, as one text. */
	String headings() {
		return FoldedText.of(String.join("\n", this.sections.stream().map(Section::heading).toList()));
	}

	/** The whole of each name, as lexemes that no text has. */
	String[] nameMarks() {
		return this.names.stream()
			.map(NormalisedTitle::key)
			.filter((key) -> !key.isEmpty() && key.length() <= LONGEST_NAME)
			.map((key) -> "name=" + key)
			.distinct()
			.toArray(String[]::new);
	}

	/** What the filters ask for, as lexemes that no text has. */
	String[] marks() {
		List<String> marks = new ArrayList<>(List.of("kind=" + this.kind.name()));
		add(marks, "topic=", this.topicId);
		add(marks, "lane=", this.lane);
		add(marks, "verdict=", this.verdict);
		return marks.toArray(String[]::new);
	}

	/** The same values, in the order in which the filters stand, parted by bars. */
	String facets() {
		return this.kind.name() + "|" + Objects.requireNonNullElse(this.topicId, "") + "|"
				+ Objects.requireNonNullElse(this.lane, "") + "|" + Objects.requireNonNullElse(this.verdict, "");
	}

	private static void add(List<String> marks, String prefix, @Nullable Object value) {
		if (value != null) {
			marks.add(prefix + value);
		}
	}

	/**
	 * The beginnings that a name is suggested by: from each of its words to its end.
	 * Claims are sentences and works have long titles, so these begin at their beginning
	 * alone.
	 */
	List<String> beginnings(String name) {
		List<String> beginnings = new ArrayList<>();
		String rest = NormalisedTitle.withoutArticle(NormalisedTitle.of(name));
		int most = (this.kind == PageKind.CLAIM || this.kind == PageKind.SOURCE) ? 1 : BEGINNINGS;
		while (!rest.isEmpty() && beginnings.size() < most) {
			beginnings.add(cut(rest, 100));
			rest = rest.substring((rest.indexOf(' ') < 0) ? rest.length() : rest.indexOf(' ') + 1);
		}
		return beginnings;
	}

	/** The words of the page, each once, save numbers and the shortest. */
	Set<String> words() {
		List<String> texts = new ArrayList<>(this.names);
		this.sections.forEach((section) -> {
			texts.add(section.heading());
			texts.add(section.body());
		});
		return words(texts);
	}

	/**
	 * The words of texts, each once, save numbers and the shortest.
	 * @param texts the texts
	 * @return their words, folded
	 */
	static Set<String> words(Iterable<String> texts) {
		Set<String> words = new TreeSet<>();
		for (String text : texts) {
			for (String word : NormalisedTitle.of(text).split(" ")) {
				if (WORD.matcher(word).matches()) {
					words.add(word);
				}
			}
		}
		return words;
	}

	/**
	 * A section.
	 *
	 * @param anchor its name; null before the first heading
	 * @param heading its heading; empty there
	 * @param body its words, block by block, in lines
	 */
	record Section(@Nullable String anchor, String heading, String body) {
	}

	/**
	 * What the catalogue has of the live version of a page.
	 *
	 * @param pageId the identity of the page
	 * @param kind its kind
	 * @param title its title
	 * @param topicId its topic
	 * @param lane the lane of an event
	 * @param verdict the verdict of a claim
	 * @param from the first day of its subject
	 * @param to the last day of its subject
	 * @param names what it goes by beside its title
	 * @param leads what stands at its head
	 * @param entry the entry of a source in a bibliography; empty for other kinds
	 * @param html its text
	 */
	record Row(long pageId, PageKind kind, String title, @Nullable Long topicId, @Nullable String lane,
			@Nullable String verdict, @Nullable LocalDate from, @Nullable LocalDate to, List<String> names,
			List<String> leads, String entry, String html) {
	}

}
