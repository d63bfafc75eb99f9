package org.secondfront.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.secondfront.citation.Locator;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Reads the notes of a text and checks citations and footnotes.
 */
final class NoteReader {

	private final ParsedBody body;

	private final PageDraft draft;

	private final ContentLimits limits;

	private final boolean keepText;

	NoteReader(ParsedBody body, PageDraft draft, ContentLimits limits, boolean keepText) {
		this.keepText = keepText;
		this.body = body;
		this.draft = draft;
		this.limits = limits;
	}

	List<Body.Note> read(NoteIndex index) {
		List<Body.Note> notes = new ArrayList<>();
		for (NoteIndex.Entry entry : index.entries()) {
			List<Citation> citations = entry.citations();
			Position at = this.body.at(entry.reference());
			this.draft.cited.add(new Cited(at, items(citations)));
			if (this.keepText) {
				notes.add(note(entry, citations, at));
			}
		}
		check(index);
		BodyReader.tooMuch("notes", index.entries().size(), this.limits.notes(), this.draft);
		return notes;
	}

	private Body.Note note(NoteIndex.Entry entry, List<Citation> citations, Position at) {
		List<CitedSource> sources = citations.stream().flatMap((citation) -> sources(citation).stream()).toList();
		String text = (entry.definition() != null) ? text(entry.definition()) : null;
		return new Body.Note(entry.number(), sources, text, this.body.section(entry.reference()), at.line(),
				at.column());
	}

	private List<Cited.Item> items(List<Citation> citations) {
		List<Cited.Item> items = new ArrayList<>();
		for (Citation citation : citations) {
			Map<String, Integer> seen = new HashMap<>();
			for (Citation.Item item : citation.items()) {
				Position at = this.body.at(citation, "@" + item.id(), seen.merge(item.id(), 1, Integer::sum) - 1);
				items.add(new Cited.Item(new PageAddress(PageKind.SOURCE, item.id()), at, !item.locators().isEmpty()));
			}
		}
		return items;
	}

	private static String text(FootnoteDefinition definition) {
		StringBuilder text = new StringBuilder();
		for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
			text.append(PlainText.of(child)).append('\n');
		}
		return text.toString().strip();
	}

	/**
	 * The sources a citation names, as far as they can be names.
	 * @param citation a citation
	 * @return its sources with their locators
	 */
	static List<CitedSource> sources(Citation citation) {
		List<CitedSource> sources = new ArrayList<>();
		for (Citation.Item item : citation.items()) {
			if (Slugs.isSlug(item.id())) {
				sources.add(new CitedSource(new PageAddress(PageKind.SOURCE, item.id()),
						item.locators().stream().map(Locator::parse).toList()));
			}
		}
		return sources;
	}

	private void check(NoteIndex index) {
		NoteIndex.walk(this.body.document(), (node) -> {
			if (node instanceof Citation citation) {
				citation(citation);
				misplaced(node);
			}
			else if (node instanceof FootnoteReference) {
				misplaced(node);
				if (BodyReader.around(node, FootnoteDefinition.class) != null) {
					this.draft.problems.add(ProblemCode.MISPLACED_NOTE, this.body.at(node),
							"a footnote stands within a footnote", "write it into the text of this one");
				}
			}
		});
		for (FootnoteDefinition unused : index.unused()) {
			this.draft.problems.add(ProblemCode.UNUSED_FOOTNOTE, this.body.at(unused),
					"nothing refers to the footnote “" + unused.getLabel() + "”",
					"write [^" + unused.getLabel() + "] where it belongs, or remove it");
		}
		for (FootnoteDefinition repeated : index.repeated()) {
			this.draft.problems.add(ProblemCode.DUPLICATE_FOOTNOTE, this.body.at(repeated),
					"the footnote “" + repeated.getLabel() + "” is defined already", "give it another name");
		}
	}

	private void citation(Citation citation) {
		String fault = citation.fault();
		if (fault != null) {
			this.draft.problems.add(ProblemCode.BAD_CITATION, this.body.at(citation),
					"the citation cannot be read: " + fault,
					"such as [@id], [@id, p. 112; 140] or [@id1; @id2, ch. 3]");
		}
		Map<String, Integer> seen = new HashMap<>();
		for (Citation.Item item : citation.items()) {
			int before = seen.merge(item.id(), 1, Integer::sum) - 1;
			Position at = this.body.at(citation, "@" + item.id(), before);
			if (Slugs.isSlug(item.id())) {
				this.draft.need(at, Reference.Kind.CITATION, new PageAddress(PageKind.SOURCE, item.id()));
			}
			else {
				this.draft.problems.add(ProblemCode.BAD_CITATION, at, "“" + item.id() + "” cannot be a source's id",
						"ids have lower-case letters, digits and single hyphens; put a comma before a locator");
			}
		}
	}

	private void misplaced(Node note) {
		if (BodyReader.around(note, Block.Section.class) != null) {
			this.draft.problems.add(ProblemCode.MISPLACED_NOTE, this.body.at(note), "a note stands in a heading",
					"put it into the text after it");
		}
	}

}
