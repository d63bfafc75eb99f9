package org.secondfront.publishing;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * What to publish, and how.
 *
 * @param content the content directory
 * @param seeds the directory of the ledger; null if there is none
 * @param message why, in the publisher's words; may be empty
 * @param strict whether any error stops the whole publication
 * @param dryRun whether to say what would change, and change nothing
 * @param allowRemovals whether many pages, and anchors that readers may have kept, may go
 * @param drafts whether drafts are published too, which only a database that no reader is
 * served from may ask for
 */
public record PublicationRequest(Path content, @Nullable Path seeds, String message, boolean strict, boolean dryRun,
		boolean allowRemovals, boolean drafts) {

	/**
	 * A publication for readers: without drafts.
	 * @param content the content directory
	 * @param seeds the directory of the ledger; null if there is none
	 * @param message why, in the publisher's words; may be empty
	 * @param strict whether any error stops the whole publication
	 * @param dryRun whether to say what would change, and change nothing
	 * @param allowRemovals whether many pages, and anchors that readers may have kept,
	 * may go
	 */
	public PublicationRequest(Path content, @Nullable Path seeds, String message, boolean strict, boolean dryRun,
			boolean allowRemovals) {
		this(content, seeds, message, strict, dryRun, allowRemovals, false);
	}

	/**
	 * A plain publication.
	 * @param content the content directory
	 * @param seeds the directory of the ledger; null if there is none
	 * @return a request with no message and no switches
	 */
	public static PublicationRequest of(Path content, @Nullable Path seeds) {
		return new PublicationRequest(content, seeds, "", false, false, false);
	}

	/**
	 * A publication into a throw-away database, for the editor's eyes: with drafts, and
	 * with every removal taken.
	 * @param content the content directory
	 * @param seeds the directory of the ledger; null if there is none
	 * @return the request
	 */
	public static PublicationRequest preview(Path content, @Nullable Path seeds) {
		return new PublicationRequest(content, seeds, "", false, false, true, true);
	}

}
