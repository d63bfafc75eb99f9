package org.secondfront.content;

import java.util.EnumSet;
import java.util.Set;

import org.secondfront.vocabulary.PageKind;

/**
 * Finds what only the whole tree shows: pages that nothing leads to, pages that lead
 * nowhere, sources that nothing cites. {@link ReferenceChecks} has looked at all pages
 * before.
 */
final class WholeChecks {

	private static final Set<PageKind> READ = EnumSet.of(PageKind.ARTICLE, PageKind.PERSON, PageKind.PLACE,
			PageKind.TERM);

	/** Whether every page could be read, so that none is accused of what another does. */
	private final boolean complete;

	WholeChecks(PageIndex index) {
		this.complete = READ.stream().noneMatch(index::isIncomplete)
				&& index.pages().stream().allMatch((draft) -> draft.readable);
	}

	void check(PageDraft draft) {
		PageKind kind = draft.address.kind();
		boolean read = READ.contains(kind);
		if (kind == PageKind.SOURCE && !draft.wanted && this.complete) {
			draft.problems.add(ProblemCode.UNUSED_SOURCE, draft.start(),
					"nothing cites the source “" + draft.address.slug() + "”", "cite it, or remove it");
		}
		if (read && !draft.wanted && this.complete) {
			draft.problems.add(ProblemCode.ORPHAN_PAGE, draft.start(), "no page leads to this one",
					"link to it where it is spoken of, or relate it to a page");
		}
		if ((read || kind == PageKind.TOPIC) && !draft.leadsOn && draft.readable) {
			draft.problems.add(ProblemCode.DEAD_END, draft.start(), "no link leads on from here",
					"link to a page, or relate it to one");
		}
	}

}
