package org.secondfront.publishing;

import java.util.ArrayList;
import java.util.List;

import org.secondfront.catalogue.CatalogueState.LivePage;
import org.secondfront.content.CitedSource;
import org.secondfront.content.Page;
import org.secondfront.vocabulary.PageAddress;

/**
 * Digests of everything that the words of a page depend on: its own text, and the records
 * of the sources that its notes cite, as they will be live.
 */
final class Fingerprints {

	private final Plan plan;

	Fingerprints(Plan plan) {
		this.plan = plan;
	}

	String of(Page page) {
		List<String> parts = new ArrayList<>();
		parts.add(page.sha256());
		page.body().notes().forEach((note) -> {
			for (CitedSource cited : note.sources()) {
				parts.add(cited.source().slug());
				parts.add(recordDigest(cited.source()));
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

	private String recordDigest(PageAddress address) {
		Change change = this.plan.changeOf(address);
		Page page = change.page();
		if (page != null && this.plan.isFromContent(change)) {
			return page.sha256();
		}
		return (change.live() != null) ? change.live().sourceSha256() : "";
	}

}
