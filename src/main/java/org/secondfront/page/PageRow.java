package org.secondfront.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * A version of a page as the catalogue has it, with its text.
 *
 * @param versionId the version
 * @param pageId the identity of the page
 * @param kind its kind
 * @param slug its slug
 * @param title its title
 * @param summary its summary
 * @param edtf the date or span of its subject
 * @param topicId the identity of its topic
 * @param reviewed when it was last reviewed
 * @param erratumOn when a correction was made
 * @param erratum the correction
 * @param front what else the front matter says
 * @param html its text
 * @param notes its notes
 * @param recall whether it has questions for recall
 * @param since the edition that brought it
 * @param publishedAt when that was published
 * @param firstPublishedAt when the page was published first
 */
public record PageRow(long versionId, long pageId, PageKind kind, String slug, String title, String summary,
		@Nullable String edtf, @Nullable Long topicId, @Nullable LocalDate reviewed, @Nullable LocalDate erratumOn,
		@Nullable String erratum, Map<String, Object> front, String html, String notes, boolean recall, int since,
		Instant publishedAt, Instant firstPublishedAt) {

	/**
	 * Its address.
	 * @return kind and slug
	 */
	public PageAddress address() {
		return new PageAddress(this.kind, this.slug);
	}

	/**
	 * Other spellings of the title.
	 * @return the spellings, in the order of the front matter
	 */
	public List<String> spellings() {
		return (this.front.get("spellings") instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

}
