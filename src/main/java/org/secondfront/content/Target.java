package org.secondfront.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondfront.vocabulary.PageAddress;
import org.secondfront.vocabulary.PageKind;

/**
 * A page, or a place in it, as YAML names it: {@code tehran-conference#the-date},
 * {@code people/joseph-stalin}.
 *
 * @param page the page
 * @param anchor the anchor after {@code #}, or null
 * @param anchorOffset how many characters come before the anchor
 */
record Target(PageAddress page, @Nullable String anchor, int anchorOffset) {

	private static final List<String> SEGMENTS = Arrays.stream(PageKind.values()).map(PageKind::segment).toList();

	/**
	 * Read the name of a page.
	 * @param scalar the name; an article by its slug alone, others with their kind first
	 * @param problems where to report what is wrong
	 * @return the page, or null if this is none's name, which was reported then
	 */
	static @Nullable Target parse(YamlNode.Scalar scalar, Problems problems) {
		String text = scalar.value().strip();
		int hash = text.indexOf('#');
		String name = (hash >= 0) ? text.substring(0, hash) : text;
		String anchor = (hash >= 0) ? text.substring(hash + 1) : null;
		int slash = name.indexOf('/');
		String segment = (slash >= 0) ? name.substring(0, slash) : PageKind.ARTICLE.segment();
		String slug = name.substring(slash + 1);
		Optional<PageKind> kind = PageKind.ofSegment(segment);
		if (kind.isEmpty()) {
			problems.add(ProblemCode.UNKNOWN_PAGE, scalar.at(), "“" + segment + "” is no kind of page",
					Nearest.hint(segment, SEGMENTS, "write an article's slug, or one of these with a slug after it: "
							+ String.join("/, ", SEGMENTS) + "/"));
			return null;
		}
		if (!Slugs.isSlug(slug)) {
			problems.add(ProblemCode.UNKNOWN_PAGE, scalar.at(), "“" + slug + "” is no page's name",
					"name a page by the last part of its address, such as “" + Slugs.of(slug) + "”");
			return null;
		}
		return new Target(new PageAddress(kind.get(), slug), anchor, hash + 1);
	}

}
