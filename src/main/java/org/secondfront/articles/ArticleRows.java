package org.secondfront.articles;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.MentionRole;
import org.secondfront.catalogue.PageVersion;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What topics and articles ask of the catalogue, for one edition.
 */
interface ArticleRows extends Repository<PageVersion, Long> {

	@Query("""
			select v.pageId, v.slug, v.title, d.label, d.accent
			from PageVersion v join TopicDetail d on d.versionId = v.id
			where v.kind = TOPIC and v.since <= :edition and v.until > :edition
			order by v.position, v.title
			""")
	List<TopicRow> topics(int edition);

	@Query("""
			select v.topicId, v.slug, v.title, v.edtf, v.summary
			from PageVersion v
				join PageVersion t on t.pageId = v.topicId and t.since <= :edition and t.until > :edition
			where v.kind = ARTICLE and v.since <= :edition and v.until > :edition
			order by t.position, t.title, v.position, v.title
			""")
	List<ArticleRow> inReadingOrder(int edition);

	@Query("""
			select m.role, v.slug, v.title, d.nameNow, p.roles
			from Mention m
				join PageVersion v on v.pageId = m.targetId and v.since <= :edition and v.until > :edition
				left join PlaceDetail d on d.versionId = v.id
				left join PersonDetail p on p.versionId = v.id
			where m.versionId = :version
			order by m.role, m.position
			""")
	List<MentionRow> mentions(long version, int edition);

	@Query("""
			select v.slug, v.title, d.entry
			from Citation c
				join PageVersion v on v.pageId = c.sourceId and v.since <= :edition and v.until > :edition
				join SourceDetail d on d.versionId = v.id
			where c.versionId = :version
			group by v.slug, v.title, d.entry
			order by min(c.position)
			""")
	List<WorkRow> works(long version, int edition);

	/**
	 * A topic.
	 *
	 * @param pageId its identity
	 * @param slug its slug
	 * @param title its title
	 * @param label its short name
	 * @param accent the name of its colour
	 */
	record TopicRow(long pageId, String slug, String title, String label, String accent) {
	}

	/**
	 * An article in a list.
	 *
	 * @param topicId the identity of its topic
	 * @param slug its slug
	 * @param title its title
	 * @param edtf the date or span of its subject
	 * @param summary its summary
	 */
	record ArticleRow(long topicId, String slug, String title, @Nullable String edtf, String summary) {
	}

	/**
	 * Somebody or somewhere that an article names.
	 *
	 * @param role which of the two
	 * @param slug the slug
	 * @param title the name
	 * @param nameNow the name and country of a place today
	 * @param roles what a person was
	 */
	record MentionRow(MentionRole role, String slug, String title, @Nullable String nameNow,
			@Nullable List<String> roles) {
	}

	/**
	 * A work that an article cites.
	 *
	 * @param slug its identifier
	 * @param title its title
	 * @param entry its entry in a bibliography
	 */
	record WorkRow(String slug, String title, String entry) {
	}

}
