package org.secondfront.publishing;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.CatalogueState.LivePage;
import org.secondfront.content.Page;
import org.secondfront.vocabulary.PageAddress;

/**
 * One page before and after a publication.
 *
 * @param pageId its identity
 * @param live the page as it is live; null if it is not
 * @param page the page as the content has it; null if the content has none
 * @param kind what the publication would do to it
 */
record Change(long pageId, @Nullable LivePage live, @Nullable Page page, Kind kind) {

	/** The address that a report names it by: the new one where there is one. */
	PageAddress address() {
		if (this.page != null) {
			return this.page.address();
		}
		if (this.live != null) {
			return this.live.address();
		}
		throw new IllegalStateException("A change of nothing");
	}

	/** The same page with another verdict on it. */
	Change as(Kind other) {
		return new Change(this.pageId, this.live, this.page, other);
	}

	/**
	 * What a publication does to a page.
	 */
	enum Kind {

		/** It was not live. */
		ADDED,

		/** Its words differ. */
		CHANGED,

		/** It has another address, and perhaps other words. */
		MOVED,

		/** Its file is gone. */
		REMOVED,

		/** It stays as it is. */
		UNCHANGED

	}

}
