package org.secondfront.content;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads {@code site.yaml}.
 */
final class SiteReader {

	private static final List<String> KEYS = List.of("title", "tagline", "base-address", "publisher", "licence",
			"contact", "lanes", "viewpoints", "review-period");

	private static final List<String> COLOURED = List.of("key", "label", "colour");

	private static final Pattern MARKER = Pattern.compile("[A-Z][A-Z-]*");

	private static final Period YEARS = Period.ofYears(2);

	private static final Site UNNAMED = new Site("Untitled", "", "http://localhost:8080", "", "", "", "", List.of(),
			List.of(), YEARS);

	private SiteReader() {
	}

	/**
	 * Read the settings.
	 * @param yaml what the file says, or null if it cannot be read
	 * @param problems where to report what is wrong
	 * @return the settings, with stand-ins for what is missing or wrong
	 */
	static Site read(@Nullable YamlNode yaml, Problems problems) {
		if (!(yaml instanceof YamlNode.Mapping mapping)) {
			if (!problems.hasErrors()) {
				problems.add(ProblemCode.MISSING_SITE, Position.START, "the site's settings are missing",
						"write site.yaml in the content directory, with: " + String.join(", ", KEYS));
			}
			return UNNAMED;
		}
		Fields fields = new Fields(mapping, KEYS, problems);
		Fields licence = fields.fields("licence", List.of("name", "address"));
		if (licence == null && fields.node("licence") == null) {
			fields.missing("licence");
		}
		Period period = fields.period("review-period");
		List<Site.Lane> lanes = coloured(fields, "lanes", Slugs::isSlug, "lower-case letters and hyphens").stream()
			.map((it) -> new Site.Lane(it[0], it[1], it[2]))
			.toList();
		List<Site.Viewpoint> viewpoints = coloured(fields, "viewpoints", MARKER.asMatchPredicate(), "capital letters")
			.stream()
			.map((it) -> new Site.Viewpoint(it[0], it[1], it[2]))
			.toList();
		return new Site(fields.required("title"), fields.required("tagline"),
				address(fields, "base-address", "https", "http").replaceAll("/+$", ""), fields.required("publisher"),
				(licence != null) ? licence.required("name") : "",
				(licence != null) ? address(licence, "address", "https", "http") : "",
				address(fields, "contact", "mailto", "https", "http"), lanes, viewpoints,
				(period != null) ? period : YEARS);
	}

	private static String address(Fields fields, String key, String... schemes) {
		String address = fields.address(key, schemes);
		if (address == null && fields.node(key) == null) {
			fields.missing(key);
		}
		return (address != null) ? address : "";
	}

	/** Things with a key, a label and a colour, each key once. */
	private static List<String[]> coloured(Fields fields, String key, Predicate<String> sound, String form) {
		List<String[]> found = new ArrayList<>();
		for (Fields item : fields.list(key, COLOURED)) {
			String name = item.required("key");
			String[] one = { name, item.required("label"), item.required("colour") };
			if (!name.isEmpty() && !sound.test(name)) {
				item.problem(ProblemCode.BAD_SLUG, "key", "“" + name + "” cannot be a key here", "write it in " + form);
			}
			else if (found.stream().anyMatch((it) -> it[0].equals(name))) {
				item.problem(ProblemCode.DUPLICATE_ENTRY, "key", "“" + name + "” is here twice", "keep one of them");
			}
			else if (!name.isEmpty()) {
				found.add(one);
			}
		}
		return found;
	}

}
