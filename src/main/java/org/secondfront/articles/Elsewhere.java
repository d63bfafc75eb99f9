package org.secondfront.articles;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An independent reference on the subject of an article.
 *
 * @param title its title
 * @param href where it can be read
 * @param host the name of its site, without {@code www}; empty if the address has none
 * @param differs where it differs from the article, or what it stresses
 */
record Elsewhere(String title, String href, String host, String differs) {

	/**
	 * The references that an article names.
	 * @param front what the catalogue keeps of its front matter
	 * @return the references, in the order in which they are written
	 */
	static List<Elsewhere> of(Map<String, Object> front) {
		if (!(front.get("elsewhere") instanceof List<?> list)) {
			return List.of();
		}
		return list.stream()
			.filter((entry) -> entry instanceof Map<?, ?>)
			.map((entry) -> of((Map<?, ?>) entry, String.valueOf(((Map<?, ?>) entry).get("url"))))
			.toList();
	}

	private static Elsewhere of(Map<?, ?> entry, String url) {
		return new Elsewhere(String.valueOf(entry.get("title")), url, host(url), String.valueOf(entry.get("differs")));
	}

	private static String host(String url) {
		try {
			return Objects.requireNonNullElse(URI.create(url).getHost(), "").replaceFirst("^www\\.", "");
		}
		catch (IllegalArgumentException ex) {
			// an address that browsers mend and Java does not
			return "";
		}
	}

}
