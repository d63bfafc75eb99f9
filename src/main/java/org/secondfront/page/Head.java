package org.secondfront.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a page tells browsers, search engines and reference managers.
 *
 * @param title the title of the page alone
 * @param description what it is about; empty if there is nothing to say
 * @param canonical its address; null for a page that is not to be kept, such as an error
 * @param type its type in the terms of Open Graph
 * @param metas further names and what they say
 * @param jsonLd what it is in the terms of schema.org, as JSON that is safe within a
 * script element; null if there is nothing to say
 * @param path the path of a page of the catalogue, which has a history; null for others
 * @param citing how the page is cited; null for one that is not
 */
public record Head(String title, String description, @Nullable String canonical, String type, List<Meta> metas,
		@Nullable String jsonLd, @Nullable String path, @Nullable Citing citing) {

	/**
	 * The head of a page that search engines should forget.
	 * @param title the title of the page
	 * @return a head with nothing else
	 */
	public static Head plain(String title) {
		return new Head(title, "", null, "website", List.of(), null, null, null);
	}

	/**
	 * A name and what it says.
	 *
	 * @param name the name, such as {@code citation_title}
	 * @param content what it says
	 */
	public record Meta(String name, String content) {
	}

}
