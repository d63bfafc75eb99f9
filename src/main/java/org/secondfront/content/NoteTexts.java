package org.secondfront.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.secondfront.citation.NoteFormatter;
import org.secondfront.citation.Source;
import org.secondfront.vocabulary.PageAddress;

/**
 * What the citations of a page say, as HTML. At its end they are in full where a work is
 * cited first and short after that, in the margin they are short.
 */
final class NoteTexts {

	private final Map<Citation, String> texts;

	private NoteTexts(Map<Citation, String> texts) {
		this.texts = texts;
	}

	/** The notes at the end of a page. */
	static NoteTexts atEnd(NoteIndex index, NoteFormatter formatter, Function<PageAddress, @Nullable Source> sources) {
		return of(index, formatter::format, sources);
	}

	/** The notes in the margin, which is narrow: short throughout. */
	static NoteTexts inMargin(NoteIndex index, NoteFormatter formatter,
			Function<PageAddress, @Nullable Source> sources) {
		return of(index, formatter::shortened, sources);
	}

	private static NoteTexts of(NoteIndex index,
			Function<List<List<org.secondfront.citation.CitedSource>>, List<String>> formatter,
			Function<PageAddress, @Nullable Source> sources) {
		Map<Citation, String> texts = new IdentityHashMap<>();
		List<Citation> citations = new ArrayList<>();
		List<List<org.secondfront.citation.CitedSource>> notes = new ArrayList<>();
		for (NoteIndex.Entry entry : index.entries()) {
			for (Citation citation : entry.citations()) {
				List<org.secondfront.citation.CitedSource> note = known(citation, sources);
				if (note.isEmpty()) {
					texts.put(citation, BodyHtml.escape(citation.text()));
				}
				else {
					citations.add(citation);
					notes.add(note);
				}
			}
		}
		List<String> formatted = formatter.apply(notes);
		for (int i = 0; i < citations.size(); i++) {
			texts.put(citations.get(i), formatted.get(i));
		}
		return new NoteTexts(texts);
	}

	/** The sources of a citation; none if one of them is not known. */
	private static List<org.secondfront.citation.CitedSource> known(Citation citation,
			Function<PageAddress, @Nullable Source> sources) {
		List<org.secondfront.citation.CitedSource> known = new ArrayList<>();
		for (CitedSource cited : NoteReader.sources(citation)) {
			Source source = sources.apply(cited.source());
			if (source == null) {
				return List.of();
			}
			known.add(new org.secondfront.citation.CitedSource(source, cited.locators()));
		}
		return (citation.fault() != null) ? List.of() : known;
	}

	String html(Citation citation) {
		return this.texts.getOrDefault(citation, "");
	}

}
