package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.secondfront.catalogue.CatalogueState.LivePage;
import org.secondfront.content.CitedSource;
import org.secondfront.content.Page;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * Digests of everything that the words of a page depend on: its own text, and the records
 * of the sources that its notes cite, as they will be live.
 */
final class Fingerprints {

	private final Plan plan;

	private final Map<PageAddress, String> records = new HashMap<>();

	private final Map<Page, String> before;

	private final Map<Page, String> made = new IdentityHashMap<>();

	/**
	 * Make digests.
	 * @param plan what will be live
	 * @param known what was made for an earlier publication; a page that was not read
	 * anew since is not digested again while all sources are the same
	 */
	Fingerprints(Plan plan, Known known) {
		this.plan = plan;
		for (Change change : plan.changes()) {
			if (change.address().kind() == PageKind.SOURCE) {
				this.records.put(change.address(), recordDigest(change));
			}
		}
		this.before = this.records.equals(known.records()) ? known.pages() : Map.of();
	}

	/**
	 * What was made for one publication.
	 *
	 * @param records the digests of the sources
	 * @param pages the digests of pages, by the page as it was read
	 */
	record Known(Map<PageAddress, String> records, Map<Page, String> pages) {

		static final Known NOTHING = new Known(Map.of(), Map.of());

	}

	Known known() {
		return new Known(this.records, this.made);
	}

	String of(Page page) {
		return this.made.computeIfAbsent(page, (it) -> {
			String known = this.before.get(it);
			return (known != null) ? known : digest(it);
		});
	}

	private String digest(Page page) {
		List<String> parts = new ArrayList<>();
		parts.add(page.sha256());
		page.body().notes().forEach((note) -> {
			for (CitedSource cited : note.sources()) {
				parts.add(cited.source().slug());
				parts.add(Objects.requireNonNull(this.records.get(cited.source()), "A source that is cited is gone"));
			}
		});
		return Digests.of(parts.toArray(new String[0]));
	}

	/** Whether a page whose own text is the same cites a source that is not. */
	boolean readsOtherwise(Change change) {
		Page page = change.page();
		LivePage live = change.live();
		return change.kind() == Change.Kind.UNCHANGED && page != null && live != null && !page.faulty()
				&& !live.fingerprint().equals(of(page));
	}

	private String recordDigest(Change change) {
		Page page = change.page();
		if (page != null && this.plan.isFromContent(change)) {
			return page.sha256();
		}
		return (change.live() != null) ? change.live().sourceSha256() : "";
	}

}
