package org.secondfront.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Formats notes and bibliographies by the Chicago Manual of Style, notes and
 * bibliography: in full where a work is cited first on a page, in the short form after
 * that.
 * <p>
 * What it returns is HTML of text, {@code em}, {@code sup}, {@code sub}, {@code wbr} and
 * links, and nothing else. Every title links to the page of its work; notes leave web
 * addresses to that page. It is thread-safe, and remembers what it has formatted, since
 * many pages cite the same places of the same works.
 */
public final class NoteFormatter {

	private static final String FULL = "chicago-notes-bibliography";

	private static final String SHORT = "chicago-shortened-notes-bibliography";

	/**
	 * Stands for the places in a work: the processor would make numbers of them, and lose
	 * what is counted.
	 */
	private static final char PLACE = '\uE002';

	/** A closing quotation mark, as the processor writes it. */
	private static final String CLOSING = "&rdquo;";

	private final StyleProcessor full = new StyleProcessor(FULL);

	private final StyleProcessor shortened = new StyleProcessor(SHORT);

	private final Map<Key, String> notes = new ConcurrentHashMap<>();

	private final Map<Source, String> entries = new ConcurrentHashMap<>();

	/**
	 * Format the notes of one page.
	 * @param notes what each note cites, in the order of the notes
	 * @return the notes as HTML, each a sentence or more with its full stop; empty for a
	 * note that cites nothing
	 */
	public List<String> format(List<List<CitedSource>> notes) {
		Set<String> cited = new HashSet<>();
		List<String> formatted = new ArrayList<>();
		for (List<CitedSource> note : notes) {
			List<String> parts = new ArrayList<>();
			for (CitedSource source : note) {
				parts.add(cite(source, cited.add(source.source().id())));
			}
			formatted.add(sentence(String.join("; ", parts)));
		}
		return formatted;
	}

	/**
	 * Format the notes of one page for its margin: in the short form throughout, since
	 * the notes at the end of the page have the full one.
	 * @param notes what each note cites
	 * @return the notes as {@link #format} has them
	 */
	public List<String> shortened(List<List<CitedSource>> notes) {
		return notes.stream()
			.map((note) -> sentence(
					note.stream().map((source) -> cite(source, false)).collect(Collectors.joining("; "))))
			.toList();
	}

	/**
	 * Format the entry of a work in a bibliography, its web address a link.
	 * @param source the work
	 * @return the entry as HTML
	 */
	public String bibliographyEntry(Source source) {
		return this.entries.computeIfAbsent(source,
				(work) -> WorkRecord.withLinks(markup(this.full.entry(WorkRecord.withAddress(work)), work), work));
	}

	private String cite(CitedSource cited, boolean first) {
		Key key = new Key(cited.source(), first, !cited.locators().isEmpty());
		String note = this.notes.computeIfAbsent(key, this::format);
		return note.replace(String.valueOf(PLACE), Markup.escape(locator(cited.locators())));
	}

	private String format(Key key) {
		StyleProcessor style = key.first() ? this.full : this.shortened;
		Map<String, Object> record = WorkRecord.withoutAddress(key.source());
		return withoutStop(markup(style.note(record, key.located() ? String.valueOf(PLACE) : ""), key.source()));
	}

	private static String markup(String processed, Source source) {
		return Markup.link(processed, "/sources/" + source.id(), source.isArticle());
	}

	/** Pages as the style has them, bare; whatever else is counted with its own word. */
	private static String locator(List<Locator> locators) {
		boolean bare = locators.stream().allMatch((locator) -> locator.unit() == Locator.Unit.PAGE);
		return locators.stream()
			.map((locator) -> bare ? locator.value() : locator.toString().replace(" ", "\u00a0"))
			.collect(Collectors.joining(", "));
	}

	/** The style puts a last stop within closing quotes. */
	private static String withoutStop(String note) {
		if (note.endsWith("." + CLOSING)) {
			return note.substring(0, note.length() - CLOSING.length() - 1) + CLOSING;
		}
		return note.endsWith(".") && !note.endsWith("..") ? note.substring(0, note.length() - 1) : note;
	}

	/** The full stop stands within quotation marks, and not after another mark. */
	private static String sentence(String note) {
		boolean quoted = note.endsWith(CLOSING);
		String words = quoted ? note.substring(0, note.length() - CLOSING.length()) : note;
		boolean ended = words.isEmpty() || words.matches("(?s).*[?!.](</a>|</em>)*");
		return words + (ended ? "" : ".") + (quoted ? CLOSING : "");
	}

	/**
	 * What was formatted.
	 */
	private record Key(Source source, boolean first, boolean located) {
	}

}
