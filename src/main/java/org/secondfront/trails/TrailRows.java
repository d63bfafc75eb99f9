package org.secondfront.trails;

import java.util.List;
import java.util.Optional;

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

	@Query("""
			select v.id, v.title from PageVersion v
			where v.kind = TRAIL and v.slug = :slug and v.since <= :edition and v.until > :edition
			""")
	Optional<TitleRow> title(String slug, int edition);

	/**
	 * A trail by its title.
	 *
	 * @param versionId its version
	 * @param title its title
	 */
	record TitleRow(long versionId, String title) {
	}

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
