package org.secondfront.trails;

import java.util.List;

import org.secondfront.catalogue.PageVersion;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What trails ask of the catalogue, for one edition.
 */
interface TrailRows extends Repository<PageVersion, Long> {

	@Query("""
			select v.slug, v.title, v.summary,
				(select count(t) from Treatment t where t.versionId = v.id)
			from PageVersion v
			where v.kind = TRAIL and v.since <= :edition and v.until > :edition
			order by v.sourcePath, v.sourceLine, v.slug
			""")
	List<TrailRow> trails(int edition);

	/**
	 * A trail in a list.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param summary what it leads through
	 * @param steps how many steps it has
	 */
	record TrailRow(String slug, String title, String summary, long steps) {
	}

}
