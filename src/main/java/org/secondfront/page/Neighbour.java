package org.secondfront.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * The page before or after another of its kind.
 *
 * @param after whether it comes after
 * @param slug its slug
 * @param title its title
 */
public record Neighbour(boolean after, String slug, String title) {

	/**
	 * The page before.
	 * @param neighbours what was found
	 * @param kind the kind of the pages
	 * @return a link to it; null for the first
	 */
	public static @Nullable Lead before(List<Neighbour> neighbours, PageKind kind) {
		return lead(neighbours, kind, false);
	}

	/**
	 * The page after.
	 * @param neighbours what was found
	 * @param kind the kind of the pages
	 * @return a link to it; null for the last
	 */
	public static @Nullable Lead after(List<Neighbour> neighbours, PageKind kind) {
		return lead(neighbours, kind, true);
	}

	private static @Nullable Lead lead(List<Neighbour> neighbours, PageKind kind, boolean after) {
		return neighbours.stream()
			.filter((neighbour) -> neighbour.after == after)
			.map((neighbour) -> new Lead(new PageAddress(kind, neighbour.slug).path(), neighbour.title, ""))
			.findFirst()
			.orElse(null);
	}

}
