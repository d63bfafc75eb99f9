package org.secondfront.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * All pages by address, each address once. Immutable once made.
 */
final class PageIndex {

	private final Map<PageAddress, PageDraft> pages = new TreeMap<>();

	/** The same, to be looked up fast. */
	private final Map<PageAddress, PageDraft> found = new HashMap<>();

	private final Map<PageAddress, PageDraft> aliases = new HashMap<>();

	private final Map<PageKind, List<String>> slugs = new EnumMap<>(PageKind.class);

	private final Set<PageKind> incomplete;

	/**
	 * Index pages; what claims the same address as another is a problem at both.
	 * @param drafts the pages in the order of their files
	 * @param incomplete kinds of which pages may be missing that could not be read
	 */
	PageIndex(List<PageDraft> drafts, Set<PageKind> incomplete) {
		this.incomplete = incomplete;
		for (PageDraft draft : drafts) {
			PageDraft other = this.pages.putIfAbsent(draft.address, draft);
			if (other != null) {
				duplicate(draft, other);
				duplicate(other, draft);
			}
		}
		this.found.putAll(this.pages);
		this.pages.values().forEach(this::aliases);
		this.pages.keySet()
			.forEach((address) -> this.slugs.computeIfAbsent(address.kind(), (kind) -> new ArrayList<>())
				.add(address.slug()));
	}

	private static void duplicate(PageDraft draft, PageDraft other) {
		draft.problems.add(ProblemCode.DUPLICATE_SLUG, draft.start(),
				"“" + draft.address + "” is also in " + other.path + " at line " + other.line,
				"rename one, and link the two");
	}

	private void aliases(PageDraft draft) {
		for (YamlNode.Scalar alias : draft.aliases) {
			PageAddress address = new PageAddress(draft.address.kind(), alias.value());
			PageDraft page = this.pages.get(address);
			PageDraft other = (page != null) ? page : this.aliases.putIfAbsent(address, draft);
			if (other != null) {
				String whose = (other == draft) ? "the page's own slug" : "taken by " + other.path;
				draft.problems.add(ProblemCode.DUPLICATE_ALIAS, alias.at(),
						"the alias “" + alias.value() + "” is " + whose, "remove it, or choose another");
			}
		}
	}

	Collection<PageDraft> pages() {
		return this.pages.values();
	}

	@Nullable PageDraft page(PageAddress address) {
		return this.found.get(address);
	}

	/** The page that has this address as an alias. */
	@Nullable PageDraft alias(PageAddress address) {
		return this.aliases.get(address);
	}

	List<String> slugs(PageKind kind) {
		return this.slugs.getOrDefault(kind, List.of());
	}

	/** Whether there may be more pages of a kind than could be read. */
	boolean isIncomplete(PageKind kind) {
		return this.incomplete.contains(kind);
	}

}
