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

	private static final Keys LICENCE = Keys.none()
		.must("name", ValueType.TEXT, "The name of the licence")
		.must("address", ValueType.Address.WEB, "Where it can be read");

	private static final Keys COLOURED = Keys.none()
		.must("key", ValueType.TEXT, "The name by which the files mean it")
		.must("label", ValueType.TEXT, "The name that readers see")
		.must("colour", ValueType.TEXT, "The name of a colour of the style sheet");

	static final Keys KEYS = Keys.none()
		.must("title", ValueType.TEXT, "The name of the site")
		.must("tagline", ValueType.TEXT, "What it is, in a sentence")
		.must("base-address", ValueType.Address.WEB, "Where readers find it")
		.must("publisher", ValueType.TEXT, "Who publishes it, as citations name them")
		.must("licence", new ValueType.Group(LICENCE), "The licence of the texts")
		.must("contact", new ValueType.Address(List.of("mailto", "https", "http")), "Where corrections are sent to")
		.may("lanes", new ValueType.Groups(COLOURED), "The lanes of the timeline, in the order shown")
		.may("viewpoints", new ValueType.Groups(COLOURED), "Whose views can stand side by side")
		.may("review-period", ValueType.Plain.PERIOD, "How long a review holds; two years where it is not said");

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
						"write site.yaml in the content directory, with: " + String.join(", ", KEYS.names()));
			}
			return UNNAMED;
		}
		Fields fields = new Fields(mapping, KEYS, problems);
		Fields licence = fields.group("licence");
		Period period = fields.period("review-period");
		List<Site.Lane> lanes = coloured(fields, "lanes", Slugs::isSlug, "lower-case letters and hyphens").stream()
			.map((it) -> new Site.Lane(it[0], it[1], it[2]))
			.toList();
		List<Site.Viewpoint> viewpoints = coloured(fields, "viewpoints", MARKER.asMatchPredicate(), "capital letters")
			.stream()
			.map((it) -> new Site.Viewpoint(it[0], it[1], it[2]))
			.toList();
		return new Site(fields.textOrEmpty("title"), fields.textOrEmpty("tagline"),
				address(fields, "base-address").replaceAll("/+$", ""), fields.textOrEmpty("publisher"),
				(licence != null) ? licence.textOrEmpty("name") : "",
				(licence != null) ? address(licence, "address") : "", address(fields, "contact"), lanes, viewpoints,
				(period != null) ? period : YEARS);
	}

	private static String address(Fields fields, String key) {
		String address = fields.address(key);
		return (address != null) ? address : "";
	}

	/** Things with a key, a label and a colour, each key once. */
	private static List<String[]> coloured(Fields fields, String key, Predicate<String> sound, String form) {
		List<String[]> found = new ArrayList<>();
		for (Fields item : fields.groups(key)) {
			String name = item.textOrEmpty("key");
			String[] one = { name, item.textOrEmpty("label"), item.textOrEmpty("colour") };
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
