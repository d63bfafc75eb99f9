package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.CatalogueState;
import org.secondfront.catalogue.CatalogueState.LivePage;
import org.secondfront.content.Page;
import org.secondfront.vocabulary.PageAddress;

/**
 * Tells which page of the content is which page of the catalogue, and so what a
 * publication would do to each.
 * <p>
 * A page is the one that lives at its address. Where none does, an alias moves the
 * identity of the page that lives at the alias and whose file is gone; else the page that
 * once had the address comes back. Everything else is new.
 */
final class Identities {

	private final Map<PageAddress, Long> addresses;

	private final Map<Long, LivePage> live = new HashMap<>();

	private final Map<PageAddress, Page> pages = new HashMap<>();

	private final Set<Long> claimed = new HashSet<>();

	private Identities(CatalogueState state, List<Page> pages) {
		this.addresses = state.addresses();
		state.pages().forEach((page) -> this.live.put(page.pageId(), page));
		pages.forEach((page) -> this.pages.put(page.address(), page));
	}

	/**
	 * Match content and catalogue.
	 * @param state the catalogue before the publication
	 * @param pages the pages of the content, without drafts
	 * @param newIds gives as many new identities as it is asked for
	 * @return a change for every page that is live or in the content, in the order of the
	 * content, removals last
	 */
	static List<Change> match(CatalogueState state, List<Page> pages, IntFunction<List<Long>> newIds) {
		return new Identities(state, pages).match(pages, state.pages(), newIds);
	}

	private List<Change> match(List<Page> ordered, List<LivePage> before, IntFunction<List<Long>> newIds) {
		Map<PageAddress, Long> known = new HashMap<>();
		ordered.forEach((page) -> claim(known, page, livesAt(page)));
		ordered.forEach((page) -> claim(known, page, movedFrom(page)));
		ordered.forEach((page) -> claim(known, page, Optional.ofNullable(this.addresses.get(page.address()))));
		Iterator<Long> fresh = newIds.apply(ordered.size() - known.size()).iterator();
		List<Change> changes = new ArrayList<>();
		for (Page page : ordered) {
			Long pageId = known.get(page.address());
			changes.add(change((pageId != null) ? pageId : fresh.next(), page));
		}
		before.stream()
			.filter((page) -> !this.claimed.contains(page.pageId()))
			.forEach((page) -> changes.add(new Change(page.pageId(), page, null, Change.Kind.REMOVED)));
		return changes;
	}

	private void claim(Map<PageAddress, Long> known, Page page, Optional<Long> identity) {
		if (!known.containsKey(page.address())) {
			identity.filter(Predicate.not(this.claimed::contains)).ifPresent((pageId) -> {
				known.put(page.address(), pageId);
				this.claimed.add(pageId);
			});
		}
	}

	private Optional<Long> livesAt(Page page) {
		return Optional.ofNullable(this.addresses.get(page.address()))
			.filter((pageId) -> hasAddress(this.live.get(pageId), page.address()));
	}

	private Optional<Long> movedFrom(Page page) {
		return page.aliases()
			.stream()
			.map((alias) -> this.addresses.get(new PageAddress(page.address().kind(), alias)))
			.filter((pageId) -> pageId != null && fileIsGone(this.live.get(pageId)))
			.findFirst();
	}

	private boolean fileIsGone(@Nullable LivePage page) {
		return page != null && !this.pages.containsKey(page.address());
	}

	private Change change(long pageId, Page page) {
		LivePage before = this.live.get(pageId);
		if (before == null) {
			return new Change(pageId, null, page, Change.Kind.ADDED);
		}
		if (!hasAddress(before, page.address())) {
			return new Change(pageId, before, page, Change.Kind.MOVED);
		}
		boolean same = before.sourceSha256().equals(page.sha256()) && before.sourcePath().equals(page.path())
				&& this.addresses.keySet().containsAll(aliases(page));
		return new Change(pageId, before, page, same ? Change.Kind.UNCHANGED : Change.Kind.CHANGED);
	}

	private static List<PageAddress> aliases(Page page) {
		return page.aliases().stream().map((alias) -> new PageAddress(page.address().kind(), alias)).toList();
	}

	private static boolean hasAddress(@Nullable LivePage page, PageAddress address) {
		return page != null && page.address().equals(address);
	}

}
