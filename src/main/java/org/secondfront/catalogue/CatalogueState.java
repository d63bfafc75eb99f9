package org.secondfront.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;

/**
 * What the catalogue holds before a publication: enough to compare, to hold back and to
 * write, without any text.
 *
 * @param edition the number of the current edition; 0 before the first
 * @param pages the live pages
 * @param addresses every address ever published, and the identity of the page it points
 * at
 * @param site what the site says of itself; null before the first edition
 */
public record CatalogueState(int edition, List<LivePage> pages, Map<PageAddress, Long> addresses,
		@Nullable SiteRow site) {

	/**
	 * A page as it is live.
	 *
	 * @param pageId the identity of the page
	 * @param versionId the live version
	 * @param address its present address
	 * @param title its title
	 * @param sourcePath the file it came from
	 * @param sourceSha256 the digest of the text it came from
	 * @param fingerprint the digest of everything its words depend on
	 * @param renderingHash the digest of everything its HTML depends on; empty if it was
	 * never rendered
	 * @param anchors the names within it that links can point at, in the order of the
	 * text
	 * @param anchorNames the same names alone
	 * @param references what it needs of other pages
	 */
	public record LivePage(long pageId, long versionId, PageAddress address, String title, String sourcePath,
			String sourceSha256, String fingerprint, String renderingHash, List<LiveAnchor> anchors,
			Set<String> anchorNames, List<LiveReference> references) {
	}

	/**
	 * A name within a live page.
	 *
	 * @param name the name
	 * @param kind what it marks
	 * @param section for an alias, the present name of the heading it stands for; else
	 * the name itself
	 */
	public record LiveAnchor(String name, AnchorKind kind, String section) {
	}

	/**
	 * Something a live page needs of another.
	 *
	 * @param target the identity of the other page
	 * @param anchor the name within it; null if the page as a whole is meant
	 */
	public record LiveReference(long target, @Nullable String anchor) {
	}

	/**
	 * What the site says of itself.
	 *
	 * @param title its name
	 * @param tagline what it is, in one line
	 * @param baseAddress where it lives, without a slash at the end
	 * @param publisher who publishes it, the author of every page
	 * @param licenceName the licence of its text
	 * @param licenceAddress where that licence can be read
	 * @param contact where to report an error
	 * @param lanes the lanes of the timeline, as site.yaml has them
	 * @param viewpoints the viewpoints, likewise
	 */
	public record SiteRow(String title, String tagline, String baseAddress, String publisher, String licenceName,
			String licenceAddress, String contact, List<Map<String, Object>> lanes,
			List<Map<String, Object>> viewpoints) {
	}

}
