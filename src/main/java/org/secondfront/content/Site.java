package org.secondfront.content;

import java.time.Period;
import java.util.List;

/**
 * What the site says of itself, from {@code site.yaml}.
 *
 * @param title the name of the site
 * @param tagline one line on what it is
 * @param baseAddress where readers find it: an http or https address without a slash at
 * its end
 * @param publisher who publishes it, and the author of every page of it
 * @param licenceName the name of the licence that readers have
 * @param licenceAddress the http or https address of that licence
 * @param contact where to report an error: a mail or web address
 * @param lanes the lanes of the timeline, in order
 * @param viewpoints whose views may be set side by side, in order
 * @param reviewPeriod how long a review of a page is good for
 */
public record Site(String title, String tagline, String baseAddress, String publisher, String licenceName,
		String licenceAddress, String contact, List<Lane> lanes, List<Viewpoint> viewpoints, Period reviewPeriod) {

	/** Keep copies, so that nothing changes afterwards. */
	public Site {
		lanes = List.copyOf(lanes);
		viewpoints = List.copyOf(viewpoints);
	}

	/**
	 * A lane of the timeline.
	 *
	 * @param key the word events name it by
	 * @param label what readers see
	 * @param colour the name of its colour in the style sheet, such as {@code west}
	 */
	public record Lane(String key, String label, String colour) {

	}

	/**
	 * Somebody whose view of a question can be shown beside that of others.
	 *
	 * @param key the marker of its block in Markdown, in capitals, such as {@code MOSCOW}
	 * @param label what readers see
	 * @param colour the name of its colour in the style sheet, such as {@code east}
	 */
	public record Viewpoint(String key, String label, String colour) {

	}

}
