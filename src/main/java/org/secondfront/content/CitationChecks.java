package org.secondfront.content;

import org.jspecify.annotations.Nullable;
import org.secondfront.citation.Source;
import org.secondfront.vocabulary.PageAddress;

/**
 * Finds citations that a reader cannot follow or should not rely on: of a book without a
 * page, of a weak source alone.
 */
final class CitationChecks {

	private final PageIndex index;

	CitationChecks(PageIndex index) {
		this.index = index;
	}

	void check(PageDraft draft) {
		draft.cited.forEach((cited) -> check(draft, cited));
	}

	private void check(PageDraft draft, Cited cited) {
		boolean weak = !cited.items().isEmpty();
		for (Cited.Item item : cited.items()) {
			Source source = source(item.source());
			weak &= source != null && source.weak();
			if (source != null && source.type().equals("book") && source.page() == null && !item.located()) {
				draft.problems.add(ProblemCode.BOOK_WITHOUT_LOCATOR, item.at(),
						"the book “" + item.source().slug() + "” is cited without a page or chapter",
						"write @" + item.source().slug() + ", p. … or ch. …");
			}
		}
		if (weak) {
			draft.problems.add(ProblemCode.WEAK_ALONE, cited.at(),
					(cited.items().size() == 1)
							? "the weak source “" + cited.items().get(0).source().slug() + "” stands alone"
							: "only weak sources stand here",
					"put a better one beside it, or leave the statement out");
		}
	}

	private @Nullable Source source(PageAddress address) {
		PageDraft draft = this.index.page(address);
		return (draft != null && draft.details instanceof Details.SourceDetails details) ? details.source() : null;
	}

}
