package org.secondfront.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.page.Neighbour;
import org.secondfront.vocabulary.PageKind;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the timeline asks of the catalogue, for one edition.
 */
interface TimelineRows extends Repository<PageVersion, Long> {

	@Query("select s.lanes from SiteSettings s where s.since <= :edition and s.until > :edition")
	Optional<Lanes> lanes(int edition);

	@Query("""
			select v.slug, v.title, v.summary, v.edtf, d.lane, t.slug
			from PageVersion v
				join EventDetail d on d.versionId = v.id
				left join PageVersion t on t.pageId = v.topicId and t.since <= :edition and t.until > :edition
			where v.kind = EVENT and v.since <= :edition and v.until > :edition
			order by v.spanFrom nulls first, v.position, v.spanTo, v.slug
			""")
	List<EventRow> events(int edition);

	/**
	 * The events that begin within some days.
	 */
	@Query("""
			select v.slug, v.title, v.summary, v.edtf, d.lane, t.slug
			from PageVersion v
				join EventDetail d on d.versionId = v.id
				left join PageVersion t on t.pageId = v.topicId and t.since <= :edition and t.until > :edition
			where v.kind = EVENT and v.spanFrom between :from and :to and v.since <= :edition and v.until > :edition
			order by v.spanFrom nulls first, v.position, v.spanTo, v.slug
			""")
	List<EventRow> between(LocalDate from, LocalDate to, int edition);

	@Query("select d.lane from EventDetail d where d.versionId = :version")
	String lane(long version);

	/**
	 * The events before and after one.
	 */
	@NativeQuery("""
			with course as (
				select v.id, v.slug, v.title, row(coalesce(v.span_from, cast('-infinity' as date)), v.position,
					coalesce(v.span_to, cast('infinity' as date)), v.slug) as place
				from secondfront.page_version v
				where v.kind = 'EVENT' and v.since <= :edition and v.until > :edition
			), here as (select place from course where id = :version)
			(select false as after, c.slug, c.title from course c join here h on c.place < h.place
				order by c.place desc limit 1)
			union all
			(select true, c.slug, c.title from course c join here h on c.place > h.place order by c.place limit 1)
			""")
	List<Neighbour> neighbours(long version, int edition);

	@Query("""
			select v.kind, v.slug, v.title
			from Mention m join PageVersion v on v.pageId = m.targetId and v.since <= :edition and v.until > :edition
			where m.versionId = :version
			order by m.role, m.position
			""")
	List<NamedRow> named(long version, int edition);

	/**
	 * The lanes of the timeline.
	 *
	 * @param lanes each with key, label and colour, in order
	 */
	record Lanes(List<Map<String, String>> lanes) {
	}

	/**
	 * An event.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param summary what happened
	 * @param edtf when
	 * @param lane the key of its lane
	 * @param topic the slug of its topic
	 */
	record EventRow(String slug, String title, String summary, String edtf, String lane, @Nullable String topic) {
	}

	/**
	 * Somebody or somewhere that an event names.
	 *
	 * @param kind person or place
	 * @param slug the slug
	 * @param title the name
	 */
	record NamedRow(PageKind kind, String slug, String title) {
	}

}
