package org.secondfront.content;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;

/**
 * Something that a page needs of another page.
 *
 * @param kind how it refers to it
 * @param target the other page
 * @param anchor the place within the other page, without {@code #}; null for the whole
 * @param line the line of the reference in its file, from 1
 * @param column its column, from 1
 */
public record Reference(Kind kind, PageAddress target, @Nullable String anchor, int line, int column) {

	/**
	 * How a page refers to another.
	 */
	public enum Kind {

		/** A link in the text. */
		LINK,

		/** A relation. */
		RELATION,

		/** A person named in the front matter. */
		PERSON,

		/** A place named in the front matter. */
		PLACE,

		/** The topic of an article. */
		TOPIC,

		/** A citation of a source. */
		CITATION,

		/** Where an event or a claim is treated. */
		TREATMENT,

		/** A step of a trail. */
		STEP

	}

}
