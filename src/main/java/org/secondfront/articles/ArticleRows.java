package org.secondfront.articles;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.page.Neighbour;
import org.secondfront.vocabulary.PageKind;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What topics and articles ask of the catalogue, for one edition.
 */
interface ArticleRows extends Repository<PageVersion, Long> {

	@Query("""
			select v.slug, v.title, v.edtf, v.summary
			from PageVersion v
			where v.kind = ARTICLE and v.topicId = :topic and v.since <= :edition and v.until > :edition
			order by v.position, v.title, v.slug
			""")
	List<ArticleRow> ofTopic(long topic, int edition);

	/**
	 * The articles before and after one in reading order, over the bounds of topics: the
	 * nearest of its own topic, or the outermost of the topic that is nearest.
	 */
	@NativeQuery("""
			with here as (
				select v.topic_id, v.position, v.title, v.slug, t.position as topic_position, t.title as topic_title
				from secondfront.page_version v
					join secondfront.page_version t
						on t.page_id = v.topic_id and t.since <= :edition and t.until > :edition
				where v.id = :version
			), topic as (
				select t.page_id, t.position, t.title from secondfront.page_version t
				where t.kind = 'TOPIC' and t.since <= :edition and t.until > :edition
			)
			(select false as after, c.slug, c.title
				from here h join topic t on (t.position, t.title) <= (h.topic_position, h.topic_title) cross join lateral (
					select v.slug, v.title from secondfront.page_version v
					where v.kind = 'ARTICLE' and v.topic_id = t.page_id and v.since <= :edition and v.until > :edition
						and (v.position, v.title, v.slug)
							< (case when t.page_id = h.topic_id then h.position else 2147483648 end, h.title, h.slug)
					order by v.position desc, v.title desc, v.slug desc limit 1
				) c
				order by t.position desc, t.title desc limit 1)
			union all
			(select true, c.slug, c.title
				from here h join topic t on (t.position, t.title) >= (h.topic_position, h.topic_title) cross join lateral (
					select v.slug, v.title from secondfront.page_version v
					where v.kind = 'ARTICLE' and v.topic_id = t.page_id and v.since <= :edition and v.until > :edition
						and (v.position, v.title, v.slug)
							> (case when t.page_id = h.topic_id then h.position else -2147483649 end, h.title, h.slug)
					order by v.position, v.title, v.slug limit 1
				) c
				order by t.position, t.title limit 1)
			""")
	List<Neighbour> neighbours(long version, int edition);

	/**
	 * The people, places and works that an article names, each role in the order of its
	 * text.
	 */
	@NativeQuery("""
			select m.role, v.slug, v.title, case m.role when 'PLACE' then p.name_now else w.roles[1] end as note,
				p.lat, p.lon, m.position as place, null::text as uses
			from secondfront.mention m
				join secondfront.page_version v
					on v.page_id = m.target_id and v.since <= :edition and v.until > :edition
				left join secondfront.place_detail p on p.version_id = v.id
				left join secondfront.person_detail w on w.version_id = v.id
			where m.version_id = :version
			union all
			select 'SOURCE', v.slug, v.title, s.entry, null, null, min(c.position),
				json_agg(json_build_object('note', c.note_no, 'locator', c.locator) order by c.position)::text
			from secondfront.citation c
				join secondfront.page_version v
					on v.page_id = c.source_id and v.since <= :edition and v.until > :edition
				join secondfront.source_detail s on s.version_id = v.id
			where c.version_id = :version
			group by v.slug, v.title, s.entry
			order by role, place
			""")
	List<NamedRow> named(long version, int edition);

	@Query("select r.questions, r.answers from Rendering r where r.versionId = :version")
	RecallRow recall(long version);

	/**
	 * The questions of an article, apart from it.
	 *
	 * @param questions the questions, as HTML; empty if there are none
	 * @param answers the answers to them
	 */
	record RecallRow(String questions, String answers) {
	}

	/**
	 * The article whose text has most of the parts that a text may have.
	 */
	@NativeQuery("""
			select v.slug from secondfront.page_version v join secondfront.rendering r on r.version_id = v.id
			where v.kind = 'ARTICLE' and v.since <= :edition and v.until > :edition
			order by (select count(*) from unnest(array['viewpoints', 'quote', 'callout', 'bars', 'recall', 'checked', 'sidenotes'])
				as part where r.html like '%class="' || part || '%') desc, v.slug
			limit 1
			""")
	Optional<String> richest(int edition);

	/**
	 * An article in a list.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param edtf the date or span of its subject
	 * @param summary its summary
	 */
	record ArticleRow(String slug, String title, @Nullable String edtf, String summary) {
	}

	/**
	 * Somebody, somewhere or something that an article names.
	 *
	 * @param role the name of its kind: PERSON, PLACE or SOURCE
	 * @param slug the slug
	 * @param title the name
	 * @param note a person's first role, a place's name and country today, a source's
	 * entry in a bibliography
	 * @param lat degrees north, of a place
	 * @param lon degrees east, of a place
	 * @param place where in the order of its role
	 * @param uses the notes that cite a source and where in it, as JSON
	 */
	record NamedRow(String role, String slug, String title, @Nullable String note, @Nullable Double lat,
			@Nullable Double lon, int place, @Nullable String uses) {

		PageKind kind() {
			return PageKind.valueOf(this.role);
		}

	}

}
