package org.secondfront.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondfront.page.PerEdition;

import org.springframework.stereotype.Component;

/**
 * The lanes of the timeline.
 */
@Component
class Lanes {

	private final PerEdition<Map<String, String>> labels;

	Lanes(LaneRows rows) {
		this.labels = new PerEdition<>(
				(edition) -> labels(rows.lanes(edition).map(LaneRows.Told::lanes).orElse(List.of())));
	}

	/**
	 * The labels of the lanes.
	 * @param edition the number of the edition
	 * @return the labels by key, in order
	 */
	Map<String, String> labels(int edition) {
		return this.labels.of(edition);
	}

	private static Map<String, String> labels(List<Map<String, String>> lanes) {
		Map<String, String> labels = new LinkedHashMap<>();
		lanes.forEach((lane) -> {
			String key = lane.get("key");
			String label = lane.get("label");
			if (key != null && label != null) {
				labels.put(key, label);
			}
		});
		return Collections.unmodifiableMap(labels);
	}

}
