package org.secondfront.content;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Finds what only the whole tree shows: pages that nothing leads to, pages that lead
 * nowhere, sources that nothing cites.
 */
final class WholeChecks {

	private static final Set<PageKind> READ = EnumSet.of(PageKind.ARTICLE, PageKind.PERSON, PageKind.PLACE,
			PageKind.TERM);

	private static final Set<Reference.Kind> WAYS = EnumSet.of(Reference.Kind.LINK, Reference.Kind.RELATION);

	private final Set<PageAddress> wanted = new HashSet<>();

	private final Set<PageAddress> ways = new HashSet<>();

	/** Whether every page could be read, so that none is accused of what another does. */
	private final boolean complete;

	WholeChecks(PageIndex index) {
		this.complete = READ.stream().noneMatch(index::isIncomplete)
				&& index.pages().stream().allMatch((draft) -> draft.readable);
		for (PageDraft draft : index.pages()) {
			for (Need need : draft.needs) {
				Reference reference = need.reference();
				if (!reference.target().equals(draft.address)) {
					this.wanted.add(reference.target());
					if (WAYS.contains(reference.kind())) {
						this.ways.add(draft.address);
					}
					if (reference.kind() == Reference.Kind.RELATION) {
						this.ways.add(reference.target());
					}
				}
			}
		}
	}

	void check(PageDraft draft) {
		PageKind kind = draft.address.kind();
		boolean read = READ.contains(kind);
		if (kind == PageKind.SOURCE && !this.wanted.contains(draft.address) && this.complete) {
			draft.problems.add(ProblemCode.UNUSED_SOURCE, draft.start(),
					"nothing cites the source “" + draft.address.slug() + "”", "cite it, or remove it");
		}
		if (read && !this.wanted.contains(draft.address) && this.complete) {
			draft.problems.add(ProblemCode.ORPHAN_PAGE, draft.start(), "no page leads to this one",
					"link to it where it is spoken of, or relate it to a page");
		}
		if ((read || kind == PageKind.TOPIC) && !this.ways.contains(draft.address) && draft.readable) {
			draft.problems.add(ProblemCode.DEAD_END, draft.start(), "no link leads on from here",
					"link to a page, or relate it to one");
		}
	}

}
