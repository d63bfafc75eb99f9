package org.secondfront.citation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Formats works as readers cite them: in full, with their addresses as text. What it
 * returns is HTML of text, {@code em}, {@code sup}, {@code sub} and {@code wbr}, and
 * nothing else. It is thread-safe, reads a style when it is first asked for it, and
 * remembers nothing: a citation takes some milliseconds, the first of all about a second.
 */
public final class CitationFormatter {

	/** Stands for a place in the work, which the processor would take for a page. */
	private static final char PLACE = '\uE002';

	/** Types whose publisher is named once, where it is the author too. */
	private static final Set<String> ONLINE = Set.of("entry-encyclopedia", "entry-dictionary", "webpage", "post",
			"post-weblog");

	private final Map<String, StyleProcessor> processors = new ConcurrentHashMap<>();

	/**
	 * Format a work.
	 * @param source the work
	 * @param style the style
	 * @return the citation as HTML
	 */
	public String format(Source source, CitationStyle style) {
		return format(source, style, "");
	}

	/**
	 * Format a part of a work. Notes name it; the entries of lists are of the whole work,
	 * whatever part of it is cited.
	 * @param source the work
	 * @param style the style
	 * @param place what names the part, in words such as {@code under “The Date”}; empty
	 * for the whole
	 * @return the citation as HTML
	 */
	public String format(Source source, CitationStyle style, String place) {
		Map<String, Object> record = record(source, style);
		StyleProcessor processor = this.processors.computeIfAbsent(style.file(), StyleProcessor::new);
		String processed = switch (style) {
			case CHICAGO_NOTE, HOUSE -> processor.note(record, place.isEmpty() ? "" : String.valueOf(PLACE));
			case CHICAGO_BIBLIOGRAPHY, MLA, APA -> processor.entry(record);
		};
		boolean quoted = source.isArticle() && style != CitationStyle.APA;
		String html = WorkRecord.withAddresses(Markup.text(processed, quoted), source);
		String named = Markup.escape(place);
		return html.replace(PLACE + ",", followed(named)).replace(String.valueOf(PLACE), named);
	}

	private static Map<String, Object> record(Source source, CitationStyle style) {
		Map<String, Object> record = WorkRecord.withAddress(source);
		if (style == CitationStyle.HOUSE && source.edition() != null) {
			record.put("edition", source.edition());
		}
		String publisher = Objects.requireNonNullElse(source.publisher(), "");
		if (source.authors().equals(List.of(Contributor.body(publisher)))) {
			// each manual names such a body once, and each in another place
			switch (style) {
				case MLA, HOUSE -> record.remove("author");
				case APA -> record.remove("publisher");
				case CHICAGO_NOTE, CHICAGO_BIBLIOGRAPHY -> {
					if (ONLINE.contains(source.type())) {
						record.remove("publisher");
					}
				}
			}
		}
		return record;
	}

	/** A comma stands within quotation marks, and not after another mark. */
	private static String followed(String place) {
		if (!place.endsWith("”")) {
			return place + ",";
		}
		return place.matches("(?s).*[?!.]”") ? place : place.substring(0, place.length() - 1) + ",”";
	}

}
