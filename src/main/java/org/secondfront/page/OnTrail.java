package org.secondfront.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondfront.page.PageRows.BacklinkRow;

/**
 * A trail that leads through the page at hand.
 *
 * @param slug the slug of the trail
 * @param title its title
 * @param of how many steps it has
 * @param steps those of them that are on the page, in order
 */
public record OnTrail(String slug, String title, int of, List<Step> steps) {

	/**
	 * Gather the steps by trail.
	 * @param path the path of the page at hand
	 * @param links what links to it
	 * @return the trails
	 */
	static List<OnTrail> of(String path, List<BacklinkRow> links) {
		Map<String, OnTrail> trails = new LinkedHashMap<>();
		for (BacklinkRow link : links) {
			if (link.isStep()) {
				OnTrail trail = trails.computeIfAbsent(link.slug(),
						(slug) -> new OnTrail(slug, link.title(), link.steps(), new ArrayList<>()));
				String page = (link.to() != null) ? path + "#" + link.to() : path;
				trail.steps.add(new Step(link.step(),
						StepAddress.of(page, trail.slug, trail.steps.isEmpty() ? null : link.step())));
			}
		}
		return List.copyOf(trails.values());
	}

	/**
	 * A step.
	 *
	 * @param number which step it is, from 1
	 * @param href the page at hand as this step
	 */
	public record Step(int number, String href) {
	}

}
