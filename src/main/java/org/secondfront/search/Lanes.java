package org.secondfront.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondfront.catalogue.SiteSettings;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The lanes of the timeline.
 */
interface Lanes extends Repository<SiteSettings, Long> {

	@Query("select s.lanes from SiteSettings s where s.since <= :edition and s.until > :edition")
	Optional<Told> lanes(int edition);

	/**
	 * The labels of the lanes.
	 * @param edition the number of the edition
	 * @return the labels by key, in order
	 */
	default Map<String, String> labels(int edition) {
		Map<String, String> labels = new LinkedHashMap<>();
		lanes(edition).ifPresent((told) -> told.lanes().forEach((lane) -> {
			String key = lane.get("key");
			String label = lane.get("label");
			if (key != null && label != null) {
				labels.put(key, label);
			}
		}));
		return labels;
	}

	/**
	 * The lanes, as the site has them.
	 *
	 * @param lanes each with key and label
	 */
	record Told(List<Map<String, String>> lanes) {
	}

}
