package org.secondfront.content;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.citation.Contributor;
import org.secondfront.citation.Source;

/**
 * Reads a record of the bibliography. Its keys are the fields of CSL, and a few of our
 * own.
 */
final class SourceEntry {

	private static final List<String> TYPES = Source.TYPES.stream().sorted().toList();

	private static final Keys NAME = Keys.none()
		.may("family", ValueType.TEXT, "The family name")
		.may("given", ValueType.TEXT, "The given names")
		.may("literal", ValueType.TEXT, "The whole name of an organisation, instead of the others");

	static final Keys KEYS = Keys.none()
		.must("id", ValueType.Plain.SLUG, "The name by which the text cites it")
		.must("type", new ValueType.Word(TYPES), "The type, one of those of CSL")
		.must("title", ValueType.TEXT, "The title")
		.may("author", new ValueType.Groups(NAME), "Who wrote it, in order")
		.may("editor", new ValueType.Groups(NAME), "Who edited it, in order")
		.may("issued", ValueType.Plain.DATE, "When it was published or written")
		.may("container-title", ValueType.TEXT, "What it appeared in: a journal, a book, a website")
		.may("collection-title", ValueType.TEXT, "The series")
		.may("publisher", ValueType.TEXT, "Who published it")
		.may("publisher-place", ValueType.TEXT, "Where it was published")
		.may("volume", ValueType.TEXT, "The volume")
		.may("issue", ValueType.TEXT, "The issue")
		.may("page", ValueType.TEXT, "The pages within what it appeared in")
		.may("edition", ValueType.TEXT, "The edition")
		.may("genre", ValueType.TEXT, "What sort of document it is")
		.may("number", ValueType.TEXT, "Its number, such as that of a report")
		.may("URL", ValueType.Address.WEB, "Where it can be read")
		.may("DOI", ValueType.TEXT, "Its digital object identifier")
		.may("ISBN", ValueType.TEXT, "Its ISBN")
		.may("accessed", ValueType.Plain.DAY, "When the address was last looked at")
		.may("archived", ValueType.Address.WEB, "The address of an archived copy")
		.may("note", ValueType.TEXT, "What readers should know about it")
		.may("weak", ValueType.Plain.FLAG, "Whether it must never stand alone as evidence")
		.may("accept", ValueType.Plain.ACCEPTED, "Notices that were considered, each with the reason");

	private SourceEntry() {
	}

	static void read(Fields fields, PageDraft draft) {
		String type = fields.word("type");
		draft.title = fields.textOrEmpty("title");
		Source source = new Source(draft.address.slug(), (type != null) ? type : "document", draft.title,
				contributors(fields, "author"), contributors(fields, "editor"), fields.date("issued"),
				fields.text("container-title"), fields.text("collection-title"), fields.text("publisher"),
				fields.text("publisher-place"), fields.text("volume"), fields.text("issue"), fields.text("page"),
				fields.text("edition"), fields.text("genre"), fields.text("number"), fields.address("URL"),
				fields.text("DOI"), fields.text("ISBN"), fields.day("accessed"), fields.address("archived"),
				fields.text("note"), fields.flag("weak"));
		draft.when = source.issued();
		draft.details = new Details.SourceDetails(source);
	}

	private static List<Contributor> contributors(Fields fields, String key) {
		List<Contributor> contributors = new ArrayList<>();
		for (Fields name : fields.groups(key)) {
			Contributor contributor = contributor(name);
			if (contributor != null) {
				contributors.add(contributor);
			}
		}
		return contributors;
	}

	private static @Nullable Contributor contributor(Fields name) {
		String family = name.text("family");
		String given = name.text("given");
		String literal = name.text("literal");
		if ((literal != null) == (family != null) || (literal != null && given != null)) {
			name.problems()
				.add(ProblemCode.MISSING_KEY, name.at(), "a name takes “family” and “given”, or “literal” alone",
						"write an organisation as “literal”");
			return null;
		}
		return new Contributor(family, given, literal);
	}

}
