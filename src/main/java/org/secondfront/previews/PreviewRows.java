package org.secondfront.previews;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;
import org.secondfront.vocabulary.RelationType;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * What cards ask of the catalogue, for one edition.
 */
interface PreviewRows extends Repository<PageVersion, Long> {

	/**
	 * A page with what its card shows, also at an address it had before. A section is
	 * found by its anchor and by former ones.
	 */
	@NativeQuery("""
			select v.id, v.page_id, v.kind, v.slug, v.title, v.summary, v.edtf, d.label as topic, d.accent,
				w.born, w.died, w.country, w.roles[1] as role, l.name_then, l.name_now, c.verdict, s.entry,
				(select string_agg(x.title, ', ' order by m.position)
					from secondfront.mention m
						join secondfront.page_version x
							on x.page_id = m.target_id and x.since <= :edition and x.until > :edition
					where m.version_id = v.id and m.role = 'PLACE' and m.position < (
						select min(n.position) + 2 from secondfront.mention n
						where n.version_id = v.id and n.role = 'PLACE')) as places,
				h.name as section, h.heading, g.sentences ->> coalesce(h.name, '') as gist
			from secondfront.page_version v
				left join secondfront.page_version t
					on t.page_id = coalesce(v.topic_id, case when v.kind = 'TOPIC' then v.page_id end)
						and t.since <= :edition and t.until > :edition
				left join secondfront.topic_detail d on d.version_id = t.id
				left join secondfront.person_detail w on w.version_id = v.id
				left join secondfront.place_detail l on l.version_id = v.id
				left join secondfront.claim_detail c on c.version_id = v.id
				left join secondfront.source_detail s on s.version_id = v.id
				left join secondfront.gist g on g.version_id = v.id
				left join secondfront.anchor a on a.version_id = v.id and a.name = :section
				left join secondfront.anchor h on h.version_id = v.id and h.kind = 'SECTION'
					and h.name = case a.kind when 'ALIAS' then a.heading else a.name end
			where v.since <= :edition and v.until > :edition and v.page_id = coalesce(
				(select o.page_id from secondfront.page_version o
					where o.kind = :kind and o.slug = :slug and o.since <= :edition and o.until > :edition),
				(select o.page_id from secondfront.address o where o.kind = :kind and o.slug = :slug))
			""")
	Optional<CardRow> card(String kind, String slug, String section, int edition);

	/**
	 * The relation between a page that links and the one it links to, whichever of the
	 * two states it; its own first.
	 */
	@NativeQuery("""
			select r.type, r.because, r.version_id = f.id as stated
			from secondfront.page_version f
				join secondfront.relation r
					on (r.version_id = f.id and r.target_id = :page)
						or (r.version_id = :version and r.target_id = f.page_id)
			where f.kind = :kind and f.slug = :slug and f.since <= :edition and f.until > :edition
			order by stated desc, r.position
			limit 1
			""")
	List<WhyRow> why(String kind, String slug, long version, long page, int edition);

	/**
	 * What a card shows.
	 *
	 * @param id the version
	 * @param pageId the identity of the page
	 * @param kind the name of its kind
	 * @param slug its slug
	 * @param title its title
	 * @param summary its summary
	 * @param edtf the date or span of its subject
	 * @param topic the short name of its topic
	 * @param accent the colour of its topic
	 * @param born a person's birth
	 * @param died a person's death
	 * @param country the country a person served
	 * @param role a person's first role
	 * @param nameThen a place's name then
	 * @param nameNow a place's name and country now
	 * @param verdict the name of the verdict on a claim
	 * @param entry a work as an entry of a bibliography
	 * @param places where it happened, the first two
	 * @param section the anchor of the section, if there is such a section
	 * @param heading the heading of that section
	 * @param gist the first sentence
	 */
	record CardRow(long id, long pageId, String kind, String slug, String title, String summary, @Nullable String edtf,
			@Nullable String topic, @Nullable String accent, @Nullable String born, @Nullable String died,
			@Nullable String country, @Nullable String role, @Nullable String nameThen, @Nullable String nameNow,
			@Nullable String verdict, @Nullable String entry, @Nullable String places, @Nullable String section,
			@Nullable String heading, @Nullable String gist) {

		PageAddress address() {
			return new PageAddress(PageKind.valueOf(this.kind), this.slug);
		}

	}

	/**
	 * A relation.
	 *
	 * @param type the name of its type, as the page has it that states it
	 * @param because the reason
	 * @param stated whether the linking page states it
	 */
	record WhyRow(String type, String because, boolean stated) {

		String words() {
			RelationType relation = RelationType.valueOf(this.type);
			return this.stated ? relation.words() : relation.wordsAtOtherEnd();
		}

	}

}
