package org.secondfront.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.vocabulary.PageKind;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the site as a whole asks of the catalogue.
 */
interface SiteRows extends Repository<PageVersion, Long> {

	@Query("""
			select v.slug, v.title, d.label, d.accent, v.summary, v.edtf,
				(select count(a) from PageVersion a
					where a.kind = ARTICLE and a.topicId = v.pageId and a.since <= :edition and a.until > :edition)
			from PageVersion v join TopicDetail d on d.versionId = v.id
			where v.kind = TOPIC and v.since <= :edition and v.until > :edition
			order by v.position, v.title
			""")
	List<TopicRow> topics(int edition);

	/**
	 * What changed in fact in the last edition in which anything did, articles first.
	 */
	@NativeQuery("""
			select c.kind, c.slug, c.title, c.change, c.changes::text, c.edition, e.published_at
			from secondfront.page_change c join secondfront.edition e on e.number = c.edition
			where c.factual and c.change <> 'REMOVED' and c.kind in (:kinds) and c.edition = (
				select max(v.since) from secondfront.page_version v
				where v.factual and v.kind in (:kinds) and v.since <= :edition)
			order by (c.erratum is null), array_position(array['ARTICLE', 'TOPIC'], c.kind), c.sort_key, c.slug
			limit 6
			""")
	List<ChangeRow> latest(List<String> kinds, int edition);

	@Query("""
			select v.slug, v.title, (select count(t) from Treatment t where t.versionId = v.id)
			from PageVersion v
			where v.kind = TRAIL and v.since <= :edition and v.until > :edition
			order by v.sourcePath, v.sourceLine, v.slug
			limit 3
			""")
	List<TrailRow> trails(int edition);

	@Query("""
			select v.kind, count(v) from PageVersion v
			where v.since <= :edition and v.until > :edition group by v.kind
			""")
	List<CountRow> counts(int edition);

	@Query("""
			select v.slug, v.title
			from PageVersion v join PageVersion t on t.pageId = v.topicId and t.since <= :edition and t.until > :edition
			where v.kind = ARTICLE and v.since <= :edition and v.until > :edition
			order by t.position, t.title, v.position, v.title
			limit 1
			""")
	Optional<FirstRow> first(int edition);

	/**
	 * The page that an address leads to, or, where that one is younger than the edition,
	 * the last that lived there before.
	 */
	@NativeQuery("""
			select page_id from (
				select a.page_id, 0 as place, 0 as since from secondfront.address a
				where a.kind = :kind and a.slug = :slug
					and exists (select from secondfront.page_version v where v.page_id = a.page_id and v.since <= :edition)
				union all
				select v.page_id, 1, v.since from secondfront.page_version v
				where v.kind = :kind and v.slug = :slug and v.since <= :edition
			) found order by place, since desc limit 1
			""")
	Optional<Long> pageAt(String kind, String slug, int edition);

	/**
	 * The last version of a page up to an edition: live, or the one it was retired with.
	 */
	@Query("""
			select v.kind, v.slug, v.title, v.summary, r.html, r.notes, v.until, e.number, e.publishedAt
			from PageVersion v
				join Rendering r on r.versionId = v.id
				join Edition e on e.number = (select max(x.number) from Edition x where x.number < v.until)
			where v.pageId = :page and v.since <= :edition
			order by v.since desc
			limit 1
			""")
	Optional<LastRow> last(long page, int edition);

	/**
	 * A topic.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param label its short name
	 * @param accent the name of its colour
	 * @param summary its summary
	 * @param edtf the span of its subject
	 * @param articles how many articles it has
	 */
	record TopicRow(String slug, String title, String label, String accent, String summary, @Nullable String edtf,
			long articles) {
	}

	/**
	 * A page that changed lately.
	 *
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 * @param change the name of what was done to it
	 * @param changes what changed in it, as JSON
	 * @param edition the edition that changed it
	 * @param publishedAt when that was published
	 */
	record ChangeRow(String kind, String slug, String title, String change, String changes, int edition,
			Instant publishedAt) {
	}

	/**
	 * A trail.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param steps how many steps it has
	 */
	record TrailRow(String slug, String title, long steps) {
	}

	/**
	 * How many pages of a kind there are.
	 *
	 * @param kind the kind
	 * @param count how many
	 */
	record CountRow(PageKind kind, long count) {
	}

	/**
	 * The first article in reading order.
	 *
	 * @param slug its slug
	 * @param title its title
	 */
	record FirstRow(String slug, String title) {
	}

	/**
	 * The last version of a page.
	 *
	 * @param kind its kind
	 * @param slug its slug
	 * @param title its title
	 * @param summary its summary
	 * @param html its text
	 * @param notes its notes
	 * @param until the edition that ended it
	 * @param edition the last edition that had it
	 * @param publishedAt when that was published
	 */
	record LastRow(PageKind kind, String slug, String title, String summary, String html, String notes, int until,
			int edition, Instant publishedAt) {
	}

}
