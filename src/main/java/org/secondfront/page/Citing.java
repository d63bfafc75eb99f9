package org.secondfront.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a page, or the work that a page is about, is cited.
 *
 * @param path the path of the page
 * @param passage the name of the passage that is cited; null for more
 * @param at the edition whose page it is, where that was asked for by its number; else 0
 * @param lasting the address at which the cited words will stay; null for a work, which
 * is not ours
 * @param edition the edition that brought these words; null for a work
 * @param citations the citations, by style
 */
public record Citing(String path, @Nullable String passage, int at, @Nullable String lasting,
		@Nullable EditionMark edition, List<Citation> citations) {

	/**
	 * What tells such an edition and passage behind the path of a citation.
	 * @return such as {@code ?edition=3}, or empty
	 */
	public String query() {
		String edition = (this.at > 0) ? "edition=" + this.at : "";
		String named = (this.passage != null) ? "passage=" + this.passage : "";
		String both = edition + (edition.isEmpty() || named.isEmpty() ? "" : "&") + named;
		return both.isEmpty() ? "" : "?" + both;
	}

	/**
	 * A citation.
	 *
	 * @param style the style and what it is there, such as {@code Chicago, note}
	 * @param html the citation as HTML, without links
	 */
	public record Citation(String style, String html) {
	}

}
