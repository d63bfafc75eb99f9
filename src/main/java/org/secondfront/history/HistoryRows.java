package org.secondfront.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.ChangedPage;
import org.secondfront.catalogue.EditionSummary;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.catalogue.PartChange;
import org.secondfront.catalogue.VersionContent;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * What the history asks of the catalogue. No question reaches beyond the edition of the
 * request.
 */
interface HistoryRows extends Repository<PageVersion, Long> {

	/**
	 * The page that has an address in an edition, or else the one that it leads to, or
	 * else the last that had it.
	 */
	@NativeQuery("""
			select page_id from (
				select v.page_id, case when v.until > :edition then 0 else 2 end as place, v.since
				from secondfront.page_version v
				where v.kind = :kind and v.slug = :slug and v.since <= :edition
				union all
				select a.page_id, 1, 0 from secondfront.address a
				where a.kind = :kind and a.slug = :slug
					and exists (select from secondfront.page_version v where v.page_id = a.page_id and v.since <= :edition)
			) found order by place, since desc limit 1
			""")
	Optional<Long> page(String kind, String slug, int edition);

	/**
	 * The versions of a page, the newest first, with what each changed.
	 */
	@NativeQuery("""
			select v.since, v.until, v.kind, v.slug, v.title, e.published_at, e.restores, c.change, c.former_slug, c.former_since,
				c.factual, c.changes::text, c.erratum_on, c.erratum
			from secondfront.page_version v
				join secondfront.edition e on e.number = v.since
				join secondfront.page_change c on c.version_id = v.id and c.edition = v.since
			where v.page_id = :page and v.since <= :edition
			order by v.since desc
			""")
	List<VersionRow> versions(long page, int edition);

	@NativeQuery("select " + VersionContent.COLUMNS
			+ """
					 from secondfront.version_content where version_id = (
						select id from secondfront.page_version where page_id = :page and since <= :edition and until > :edition)
					""")
	Optional<VersionContent> content(long page, int edition);

	@NativeQuery("select " + EditionSummary.COLUMNS + """
			 from secondfront.edition_summary where number <= :edition order by number desc limit :limit
			""")
	List<EditionSummary> editions(int edition, int limit);

	/**
	 * What an edition did, corrections first, then what was changed, then what came and
	 * went.
	 */
	@NativeQuery("""
			select c.edition, e.published_at, c.page_id, c.kind, c.slug, c.title, c.change, c.former_slug, c.former_since, c.factual,
				c.changes::text, c.erratum_on, c.erratum
			from secondfront.page_change c join secondfront.edition e on e.number = c.edition
			where c.edition <= :edition and c.edition >= :from and (c.factual or not :factual)
			order by c.edition desc, (c.erratum is null), array_position(array['CHANGED', 'MOVED', 'REMOVED', 'RETURNED', 'ADDED'], c.change),
				array_position(array['TOPIC', 'ARTICLE', 'EVENT', 'CLAIM', 'TRAIL', 'PERSON', 'PLACE', 'TERM', 'SOURCE'], c.kind), c.sort_key, c.slug
			limit :limit offset :offset
			""")
	List<ChangeRow> changes(int from, int edition, boolean factual, int limit, int offset);

	@NativeQuery("select published_at from secondfront.edition where number = 1")
	Optional<Instant> began();

	/**
	 * A version of a page.
	 *
	 * @param since the edition that brought it
	 * @param until the edition that ended it
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 * @param publishedAt when that edition was published
	 * @param restores the edition that this edition repeats
	 * @param change the name of what was done to the page
	 * @param formerSlug the slug it had before
	 * @param formerSince the edition that had brought the version before
	 * @param factual whether the change was one of fact
	 * @param changes what changed, as JSON
	 * @param erratumOn when a correction was made, if that is new
	 * @param erratum the correction, if that is new
	 */
	record VersionRow(int since, int until, String kind, String slug, String title, Instant publishedAt,
			@Nullable Integer restores, String change, @Nullable String formerSlug, @Nullable Integer formerSince,
			boolean factual, String changes, @Nullable LocalDate erratumOn, @Nullable String erratum) {

		PageAddress address() {
			return new PageAddress(PageKind.valueOf(this.kind), this.slug);
		}

		boolean isOf(int edition) {
			return this.since <= edition && this.until > edition;
		}

	}

	/**
	 * What an edition did with a page; see {@link VersionRow}.
	 *
	 * @param edition the edition
	 * @param publishedAt when it was published
	 * @param pageId the identity of the page
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 * @param change the name of what was done
	 * @param formerSlug the slug it had before
	 * @param formerSince the edition that had brought the version before
	 * @param factual whether the change was one of fact
	 * @param changes what changed, as JSON
	 * @param erratumOn when a correction was made, if that is new
	 * @param erratum the correction, if that is new
	 */
	record ChangeRow(int edition, Instant publishedAt, long pageId, String kind, String slug, String title,
			String change, @Nullable String formerSlug, @Nullable Integer formerSince, boolean factual, String changes,
			@Nullable LocalDate erratumOn, @Nullable String erratum) {

		PageAddress address() {
			return new PageAddress(PageKind.valueOf(this.kind), this.slug);
		}

		ChangedPage.Change what() {
			return ChangedPage.Change.valueOf(this.change);
		}

		List<PartChange> parts() {
			return ChangedPage.changes(this.changes);
		}

	}

}
