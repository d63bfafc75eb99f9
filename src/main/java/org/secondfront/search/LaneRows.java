package org.secondfront.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondfront.catalogue.SiteSettings;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Asks the catalogue for the lanes of the timeline.
 */
interface LaneRows extends Repository<SiteSettings, Long> {

	@Query("select s.lanes from SiteSettings s where s.since <= :edition and s.until > :edition")
	Optional<Told> lanes(int edition);

	/**
	 * The lanes, as the site has them.
	 *
	 * @param lanes each with key and label
	 */
	record Told(List<Map<String, String>> lanes) {
	}

}
