package org.secondfront.page;

import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * A topic, as other pages name it.
 *
 * @param pageId its identity
 * @param slug its slug
 * @param title its title
 * @param label its short name
 * @param accent the name of its colour
 */
public record Topic(long pageId, String slug, String title, String label, String accent) {

	/**
	 * Its page.
	 * @return the path
	 */
	public String href() {
		return new PageAddress(PageKind.TOPIC, this.slug).path();
	}

}
