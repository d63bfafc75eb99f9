package org.secondfront.bibliography;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.catalogue.PageVersion;
import org.secondfront.vocabulary.PageKind;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the bibliography asks of the catalogue, for one edition.
 */
interface SourceRows extends Repository<PageVersion, Long> {

	@Query("select d.csl, d.entry from SourceDetail d where d.versionId = :version")
	RecordRow record(long version);

	@Query("""
			select v.kind, v.slug, v.title, c.noteNo, a.heading, c.locator
			from Citation c
				join PageVersion v on v.id = c.versionId and v.since <= :edition
				left join Anchor a on a.versionId = c.versionId and a.name = c.section
			where c.sourceId = :page and c.until > :edition
			order by v.kind, v.sortKey, v.id, c.position
			""")
	List<UseRow> uses(long page, int edition);

	@Query("""
			select v.pageId, d.csl, d.entry,
				(select count(c) from Citation c join PageVersion w on w.id = c.versionId and w.since <= :edition
					where c.sourceId = v.pageId and c.until > :edition)
			from PageVersion v join SourceDetail d on d.versionId = v.id
			where v.kind = SOURCE and v.since <= :edition and v.until > :edition
			""")
	List<WorkRow> works(int edition);

	/**
	 * A record.
	 *
	 * @param csl the record as CSL-JSON
	 * @param entry its entry in a bibliography
	 */
	record RecordRow(Map<String, Object> csl, String entry) {
	}

	/**
	 * A use of a source.
	 *
	 * @param kind the kind of the citing page
	 * @param slug its slug
	 * @param title its title
	 * @param note the number of the note
	 * @param heading the heading it stands under
	 * @param locator the places in the source
	 */
	record UseRow(PageKind kind, String slug, String title, int note, @Nullable String heading, String locator) {
	}

	/**
	 * A work of the bibliography.
	 *
	 * @param pageId its identity
	 * @param csl the record as CSL-JSON
	 * @param entry its entry
	 * @param citations how often it is cited
	 */
	record WorkRow(long pageId, Map<String, Object> csl, String entry, long citations) {
	}

}
