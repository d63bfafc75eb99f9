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

	static final List<String> KEYS = List.of("id", "type", "title", "author", "editor", "issued", "container-title",
			"collection-title", "publisher", "publisher-place", "volume", "issue", "page", "edition", "genre", "number",
			"URL", "DOI", "ISBN", "accessed", "archived", "note", "weak", "accept");

	private static final List<String> TYPES = Source.TYPES.stream().sorted().toList();

	private SourceEntry() {
	}

	static void read(Fields fields, PageDraft draft) {
		String type = fields.word("type", TYPES);
		if (fields.node("type") == null) {
			fields.missing("type");
		}
		draft.title = fields.required("title");
		Source source = new Source(draft.address.slug(), (type != null) ? type : "document", draft.title,
				contributors(fields, "author"), contributors(fields, "editor"), fields.date("issued"),
				fields.text("container-title"), fields.text("collection-title"), fields.text("publisher"),
				fields.text("publisher-place"), fields.text("volume"), fields.text("issue"), fields.text("page"),
				fields.text("edition"), fields.text("genre"), fields.text("number"),
				fields.address("URL", "https", "http"), fields.text("DOI"), fields.text("ISBN"), fields.day("accessed"),
				fields.address("archived", "https", "http"), fields.text("note"), fields.flag("weak"));
		draft.when = source.issued();
		draft.details = new Details.SourceDetails(source);
	}

	private static List<Contributor> contributors(Fields fields, String key) {
		List<Contributor> contributors = new ArrayList<>();
		for (Fields name : fields.list(key, List.of("family", "given", "literal"))) {
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
