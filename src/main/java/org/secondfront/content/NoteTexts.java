package org.secondfront.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.secondfront.citation.Source;
import org.secondfront.vocabulary.PageAddress;

/**
 * What the citations of a page say, as HTML.
 */
final class NoteTexts {

	private final Map<Citation, String> texts = new IdentityHashMap<>();

	/**
	 * Format the citations of a page.
	 * @param index its notes
	 * @param format makes the texts of all its notes
	 * @param sources finds the record of a source
	 */
	NoteTexts(NoteIndex index, Function<List<List<org.secondfront.citation.CitedSource>>, List<String>> format,
			Function<PageAddress, @Nullable Source> sources) {
		List<Citation> citations = new ArrayList<>();
		List<List<org.secondfront.citation.CitedSource>> notes = new ArrayList<>();
		for (NoteIndex.Entry entry : index.entries()) {
			for (Citation citation : entry.citations()) {
				List<org.secondfront.citation.CitedSource> note = known(citation, sources);
				if (note.isEmpty()) {
					this.texts.put(citation, BodyHtml.escape(citation.text()));
				}
				else {
					citations.add(citation);
					notes.add(note);
				}
			}
		}
		List<String> formatted = format.apply(notes);
		for (int i = 0; i < citations.size(); i++) {
			this.texts.put(citations.get(i), formatted.get(i));
		}
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
