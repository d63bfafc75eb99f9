package org.secondfront.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	@Query("""
			select v.kind, v.slug, v.title, e.number, e.publishedAt
			from PageVersion v
				join Edition e on e.number = v.since
				left join PageVersion t on t.pageId = v.topicId and t.since <= :edition and t.until > :edition
			where v.kind in :kinds and v.since <= :edition and v.until > :edition
			order by v.since desc, case when v.kind = ARTICLE then 0 else 1 end, t.position, v.position, v.title
			limit 6
			""")
	List<ChangeRow> latest(Set<PageKind> kinds, int edition);

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
	 * The current pages whose titles or slugs are nearly the words that were asked for.
	 */
	@NativeQuery("""
			select kind, slug, title from secondfront.page_version
			where until = 2147483647 and kind in (:kinds) and (title_norm % :words or slug % :words)
			order by greatest(similarity(title_norm, :words), similarity(slug, :words)) desc, kind, slug
			limit 5
			""")
	List<NearRow> nearest(List<String> kinds, String words);

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
	 * @param kind its kind
	 * @param slug its slug
	 * @param title its title
	 * @param edition the edition that changed it
	 * @param publishedAt when that was published
	 */
	record ChangeRow(PageKind kind, String slug, String title, int edition, Instant publishedAt) {
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

	/**
	 * A page with a title like the one asked for.
	 *
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 */
	record NearRow(String kind, String slug, String title) {
	}

}
