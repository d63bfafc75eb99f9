package org.secondfront.page;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.AnchorKind;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.RelationType;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages of every kind ask of the catalogue, for one edition.
 */
interface PageRows extends Repository<PageVersion, Long> {

	@Query("""
			select v.id, v.pageId, v.kind, v.slug, v.title, v.summary, v.edtf, v.topicId, v.reviewed, v.erratumOn,
				v.erratum, v.front, r.html, r.notes, v.since, e.publishedAt, f.publishedAt
			from PageVersion v
				join Rendering r on r.versionId = v.id
				join Edition e on e.number = v.since
				join Page p on p.id = v.pageId
				join Edition f on f.number = p.firstEdition
			where v.kind = :kind and v.slug = :slug and v.since <= :edition and v.until > :edition
			""")
	Optional<PageRow> page(PageKind kind, String slug, int edition);

	@Query("""
			select a.name, a.heading, a.level from Anchor a
			where a.versionId = :version and a.kind = :kind and a.level <= 3
			order by a.position
			""")
	List<Heading> headings(long version, AnchorKind kind);

	@Query("select f.label, f.value from Fact f where f.versionId = :version order by f.position")
	List<PageText.Fact> facts(long version);

	@Query("""
			select r.type, v.kind, v.slug, v.title, r.because, d.accent
			from Relation r
				join PageVersion v on v.pageId = r.targetId and v.since <= :edition and v.until > :edition
				left join PageVersion t on t.pageId = v.topicId and t.since <= :edition and t.until > :edition
				left join TopicDetail d on d.versionId = t.id
			where r.versionId = :version
			order by r.position
			""")
	List<RelationRow> relationsFrom(long version, int edition);

	@Query("""
			select r.type, v.kind, v.slug, v.title, r.because, d.accent
			from Relation r
				join PageVersion v on v.id = r.versionId and v.since <= :edition
				left join PageVersion t on t.pageId = v.topicId and t.since <= :edition and t.until > :edition
				left join TopicDetail d on d.versionId = t.id
			where r.targetId = :page and r.until > :edition
			order by t.position, v.position, v.title
			""")
	List<RelationRow> relationsTo(long page, int edition);

	@Query("""
			select v.kind, v.slug, v.title, l.section, a.heading, l.sentence
			from Link l
				join PageVersion v on v.id = l.versionId and v.since <= :edition
				left join Anchor a on a.versionId = l.versionId and a.name = l.section
			where l.targetId = :page and l.until > :edition and l.pageId <> :page
			order by v.kind, v.sortKey, v.id, l.position
			""")
	List<BacklinkRow> backlinks(long page, int edition);

	/**
	 * A heading.
	 *
	 * @param name its anchor
	 * @param heading its words
	 * @param level its level
	 */
	record Heading(String name, String heading, int level) {
	}

	/**
	 * A relation and the page at its other end.
	 *
	 * @param type its type, as seen from the end that states it
	 * @param kind the kind of the other page
	 * @param slug its slug
	 * @param title its title
	 * @param because the reason
	 * @param accent the colour of its topic
	 */
	record RelationRow(RelationType type, PageKind kind, String slug, String title, String because,
			@Nullable String accent) {
	}

	/**
	 * A link to the page at hand.
	 *
	 * @param kind the kind of the linking page
	 * @param slug its slug
	 * @param title its title
	 * @param section the anchor of the section that holds the link
	 * @param heading the heading of that section
	 * @param sentence the words around the link
	 */
	record BacklinkRow(PageKind kind, String slug, String title, @Nullable String section, @Nullable String heading,
			String sentence) {
	}

}
