package org.secondfront.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Looks up everything that pages need of each other, and marks what leads where. Reports
 * only at the page it is asked about, so that different pages can be checked at the same
 * time.
 */
final class ReferenceChecks {

	private static final Set<Reference.Kind> WAYS = EnumSet.of(Reference.Kind.LINK, Reference.Kind.RELATION);

	private final PageIndex index;

	ReferenceChecks(PageIndex index) {
		this.index = index;
	}

	void check(PageDraft draft) {
		draft.needs.forEach((need) -> check(draft, need));
		for (Page.Relation relation : draft.relations) {
			PageDraft other = this.index.page(relation.to());
			boolean both = other != null && other.address.compareTo(draft.address) < 0
					&& other.relations.stream().anyMatch((it) -> it.to().equals(draft.address));
			if (both) {
				draft.problems.add(ProblemCode.RELATION_AT_BOTH_ENDS, new Position(relation.line(), relation.column()),
						"the relation to “" + relation.to() + "” is also written at the other end",
						"keep one; it is shown at both ends");
			}
		}
	}

	private void check(PageDraft draft, Need need) {
		Reference reference = need.reference();
		PageDraft target = this.index.page(reference.target());
		if (target != draft) {
			mark(draft, reference.kind(), target);
		}
		Position at = new Position(reference.line(), reference.column());
		boolean elsewhere = target != null && need.path() != null && !need.path().equals(target.path);
		if (target == null || elsewhere) {
			if (!this.index.isIncomplete(reference.target().kind())) {
				draft.problems.add(unknown(reference.kind()), at, missing(need), hint(draft, need));
			}
		}
		else if (target.draft && !draft.draft) {
			draft.problems.add(ProblemCode.LINK_TO_DRAFT, at, "“" + target.address + "” is a draft",
					"publish it too, or mark this page with “status: draft”");
		}
		else if (reference.anchor() != null && target.readable && !target.anchors.contains(reference.anchor())) {
			draft.problems.add(ProblemCode.UNKNOWN_ANCHOR, need.anchorAt(),
					"“" + target.address + "” has no section “#" + reference.anchor() + "”",
					Nearest.hint(reference.anchor(), target.anchors, target.anchors.isEmpty() ? "it has no sections"
							: "its sections: " + String.join(", ", target.anchors)));
		}
	}

	private static void mark(PageDraft draft, Reference.Kind kind, @Nullable PageDraft target) {
		if (WAYS.contains(kind) && !draft.leadsOn) {
			draft.leadsOn = true;
		}
		if (target != null && !target.wanted) {
			target.wanted = true;
		}
		// a relation is shown at both ends
		if (target != null && kind == Reference.Kind.RELATION && !target.leadsOn) {
			target.leadsOn = true;
		}
	}

	private static ProblemCode unknown(Reference.Kind kind) {
		return switch (kind) {
			case PERSON -> ProblemCode.UNKNOWN_PERSON;
			case PLACE -> ProblemCode.UNKNOWN_PLACE;
			case TOPIC -> ProblemCode.UNKNOWN_TOPIC;
			case CITATION -> ProblemCode.UNKNOWN_SOURCE;
			default -> ProblemCode.UNKNOWN_PAGE;
		};
	}

	private static String missing(Need need) {
		PageAddress target = need.reference().target();
		String what = "there is no " + target.kind().noun() + " “" + target.slug() + "”";
		if (need.path() == null) {
			return what;
		}
		return isEntry(target) ? what + " in " + need.path() : "there is no file “" + need.path() + "”";
	}

	private static boolean isEntry(PageAddress address) {
		return Destination.ENTRIES.contains(address.kind());
	}

	private String hint(PageDraft draft, Need need) {
		PageAddress target = need.reference().target();
		PageDraft meant = meant(target);
		if (need.path() != null) {
			if (meant == null) {
				return isEntry(target) ? "write the entry, or link to another" : "write the file, or link to another";
			}
			return "did you mean “" + PagePaths.relative(draft.path, meant.path)
					+ (isEntry(meant.address) ? "#" + meant.address.slug() : "") + "”?";
		}
		if (meant == null) {
			return (target.kind() == PageKind.SOURCE) ? "add it to a file in sources/, or cite another"
					: "write its page, or name another";
		}
		boolean bare = meant.address.kind() == target.kind()
				&& (target.kind() == PageKind.ARTICLE || need.reference().kind() != Reference.Kind.RELATION);
		return "did you mean “" + (bare ? meant.address.slug() : meant.address.toString()) + "”?";
	}

	/** The page that an address which is none's was probably meant for. */
	private @Nullable PageDraft meant(PageAddress target) {
		PageDraft exact = this.index.page(target);
		PageDraft former = this.index.alias(target);
		if (exact != null || former != null) {
			return (exact != null) ? exact : former;
		}
		PageDraft otherKind = Arrays.stream(PageKind.values())
			.map((kind) -> this.index.page(new PageAddress(kind, target.slug())))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		String near = Nearest.of(target.slug(), this.index.slugs(target.kind()));
		return (otherKind != null || near == null) ? otherKind : this.index.page(new PageAddress(target.kind(), near));
	}

}
