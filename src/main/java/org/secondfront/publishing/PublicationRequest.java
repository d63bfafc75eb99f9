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
 */
public record PublicationRequest(Path content, @Nullable Path seeds, String message, boolean strict, boolean dryRun,
		boolean allowRemovals) {

	/**
	 * A plain publication.
	 * @param content the content directory
	 * @param seeds the directory of the ledger; null if there is none
	 * @return a request with no message and no switches
	 */
	public static PublicationRequest of(Path content, @Nullable Path seeds) {
		return new PublicationRequest(content, seeds, "", false, false, false);
	}

}
