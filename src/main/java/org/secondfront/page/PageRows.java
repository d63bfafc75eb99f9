package org.secondfront.page;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.AnchorKind;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.RelationType;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages of every kind ask of the catalogue, for one edition.
 */
interface PageRows extends Repository<PageVersion, Long> {

	@Query("""
			select v.id, v.pageId, v.kind, v.slug, v.title, v.summary, v.edtf, v.topicId, v.reviewed, v.erratumOn,
				v.erratum, v.front, r.html, r.notes, case when r.questions = '' then false else true end, v.since,
				e.publishedAt, f.publishedAt
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

	/**
	 * The relations that a page states, in its order, then those that others state, of
	 * which there may be thousands.
	 * @param version the version of the page
	 * @param page its identity
	 * @param edition the number of the edition
	 * @param most how many are read
	 */
	@NativeQuery("""
			select r.type, v.kind, v.slug, v.title, r.because, d.accent, false as mirrored, r.position as place
			from secondfront.relation r
				join secondfront.page_version v
					on v.page_id = r.target_id and v.since <= :edition and v.until > :edition
				left join secondfront.page_version t
					on t.page_id = v.topic_id and t.since <= :edition and t.until > :edition
				left join secondfront.topic_detail d on d.version_id = coalesce(t.id, v.id)
			where r.version_id = :version
			union all
			select r.type, v.kind, v.slug, v.title, r.because, d.accent, true, 0
			from secondfront.relation r
				join secondfront.page_version v on v.id = r.version_id and v.since <= :edition
				left join secondfront.page_version t
					on t.page_id = v.topic_id and t.since <= :edition and t.until > :edition
				left join secondfront.topic_detail d on d.version_id = coalesce(t.id, v.id)
			where r.target_id = :page and r.until > :edition
			order by mirrored, place, title, slug
			limit :most
			""")
	List<RelationRow> relations(long version, long page, int edition, int most);

	/**
	 * The links to a page in the texts of others, of which there may be thousands, and
	 * the steps of trails that lead to it.
	 * @param page the identity of the page
	 * @param edition the number of the edition
	 * @param most how many links are read, beside the steps
	 */
	@NativeQuery("""
			select kind, slug, title, section, heading, sentence, target_anchor, step, steps
			from (
				(select v.kind, v.slug, v.title, l.section, a.heading, l.sentence, l.target_anchor, 0 as step, 0 as steps,
					v.sort_key, v.id, l.position
				from secondfront.link l
					join secondfront.page_version v on v.id = l.version_id and v.since <= :edition
					left join secondfront.anchor a on a.version_id = l.version_id and a.name = l.section
				where l.target_id = :page and l.until > :edition and l.page_id <> :page
				order by v.kind, v.sort_key, v.id, l.position limit :most)
				union all
				select v.kind, v.slug, v.title, null, null, t.sentence, t.target_anchor, t.position + 1,
					(select count(*)::int from secondfront.treatment s where s.version_id = v.id),
					v.sort_key, v.id, t.position
				from secondfront.treatment t
					join secondfront.page_version v on v.id = t.version_id and v.since <= :edition and v.kind = 'TRAIL'
				where t.target_id = :page and t.until > :edition
			) links
			order by kind, sort_key, id, position
			""")
	List<BacklinkRow> backlinks(long page, int edition, int most);

	@Query("""
			select v.kind, v.slug, v.title, t.targetAnchor, a.heading, t.sentence
			from Treatment t
				join PageVersion v on v.pageId = t.targetId and v.since <= :edition and v.until > :edition
				left join Anchor a on a.versionId = v.id and a.name = t.targetAnchor
			where t.versionId = :version
			order by t.position
			""")
	List<TreatmentRow> treatments(long version, int edition);

	@Query("""
			select d.entry, c.locator
			from Citation c
				join PageVersion v on v.pageId = c.sourceId and v.since <= :edition and v.until > :edition
				join SourceDetail d on d.versionId = v.id
			where c.versionId = :version and c.noteNo = 0
			order by c.position
			""")
	List<Evidence> evidence(long version, int edition);

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
	 * @param type the name of its type, as seen from the end that states it
	 * @param kind the name of the kind of the other page
	 * @param slug its slug
	 * @param title its title
	 * @param because the reason
	 * @param accent the colour of its topic
	 * @param mirrored whether the other page states it
	 * @param place where in the order of the page that states it; 0 if mirrored
	 */
	record RelationRow(String type, String kind, String slug, String title, String because, @Nullable String accent,
			boolean mirrored, int place) {

		String words() {
			RelationType relation = RelationType.valueOf(this.type);
			return this.mirrored ? relation.wordsAtOtherEnd() : relation.words();
		}

		PageAddress address() {
			return new PageAddress(PageKind.valueOf(this.kind), this.slug);
		}

	}

	/**
	 * A link to the page at hand, or a step of a trail.
	 *
	 * @param kind the name of the kind of the linking page
	 * @param slug its slug
	 * @param title its title
	 * @param section the anchor of the section that holds the link
	 * @param heading the heading of that section
	 * @param sentence the words around the link
	 * @param to the name of the section that it links to; null for the page as a whole
	 * @param step which step it is, from 1; 0 for a link in a text
	 * @param steps how many steps the trail has
	 */
	record BacklinkRow(String kind, String slug, String title, @Nullable String section, @Nullable String heading,
			String sentence, @Nullable String to, int step, int steps) {

		PageAddress address() {
			return new PageAddress(PageKind.valueOf(this.kind), this.slug);
		}

		boolean isStep() {
			return this.step > 0;
		}

	}

	/**
	 * Where something is treated.
	 *
	 * @param kind the kind of that page
	 * @param slug its slug
	 * @param title its title
	 * @param anchor the section; null for the whole page
	 * @param heading the heading of that section
	 * @param sentence why it is named here; may be empty
	 */
	record TreatmentRow(PageKind kind, String slug, String title, @Nullable String anchor, @Nullable String heading,
			String sentence) {
	}

}
