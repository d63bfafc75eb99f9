package org.secondfront.catalogue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;

/**
 * What one publication changes. What it does not name stays as it is.
 *
 * @param message why, in the publisher's words; may be empty
 * @param inputDigest the digest of the content it was made from
 * @param site what the site says of itself, if that changed; else null
 * @param retired the identities of pages whose live version ends and has no successor
 * @param versions the versions that begin
 * @param addresses addresses that from now on point at the page of that identity
 */
public record EditionDraft(String message, String inputDigest, CatalogueState.@Nullable SiteRow site,
		List<Long> retired, List<VersionDraft> versions, Map<PageAddress, Long> addresses) {
}
