package org.secondfront.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;

/**
 * Writes and reads records as CSL-JSON. Dates keep their EDTF beside CSL's date-parts, so
 * that nothing is lost.
 */
final class CslJson {

	private static final String CUSTOM = "custom";

	private static final String EDTF = "edtf";

	private CslJson() {
	}

	static Map<String, Object> write(Source source) {
		Map<String, Object> csl = new LinkedHashMap<>();
		csl.put("id", source.id());
		csl.put("type", source.type());
		csl.put("title", source.title());
		contributors(csl, "author", source.authors());
		contributors(csl, "editor", source.editors());
		if (source.issued() != null) {
			csl.put("issued", date(source.issued()));
		}
		put(csl, "container-title", source.containerTitle());
		put(csl, "collection-title", source.collectionTitle());
		put(csl, "publisher", source.publisher());
		put(csl, "publisher-place", source.publisherPlace());
		put(csl, "volume", source.volume());
		put(csl, "issue", source.issue());
		put(csl, "page", source.page());
		put(csl, "edition", source.edition());
		put(csl, "genre", source.genre());
		put(csl, "number", source.number());
		put(csl, "URL", source.url());
		put(csl, "DOI", source.doi());
		put(csl, "ISBN", source.isbn());
		if (source.accessed() != null) {
			csl.put("accessed", date(HistoricalDate.parse(source.accessed().toString())));
		}
		put(csl, "note", source.note());
		custom(csl, source);
		return csl;
	}

	private static void custom(Map<String, Object> csl, Source source) {
		Map<String, Object> custom = new LinkedHashMap<>();
		put(custom, "archived", source.archived());
		if (source.weak()) {
			custom.put("weak", true);
		}
		if (source.issued() != null) {
			custom.put(EDTF, source.issued().edtf());
		}
		if (!custom.isEmpty()) {
			csl.put(CUSTOM, custom);
		}
	}

	private static void put(Map<String, Object> csl, String key, @Nullable String value) {
		if (value != null) {
			csl.put(key, value);
		}
	}

	private static void contributors(Map<String, Object> csl, String key, List<Contributor> contributors) {
		if (!contributors.isEmpty()) {
			csl.put(key, contributors.stream().map(CslJson::contributor).toList());
		}
	}

	private static Map<String, Object> contributor(Contributor contributor) {
		Map<String, Object> name = new LinkedHashMap<>();
		put(name, "family", contributor.family());
		put(name, "given", contributor.given());
		put(name, "literal", contributor.literal());
		return name;
	}

	private static Map<String, Object> date(HistoricalDate date) {
		Map<String, Object> csl = new LinkedHashMap<>();
		List<List<Integer>> parts = new ArrayList<>();
		for (String point : date.isoInterval().split("/", -1)) {
			if (!point.equals("..")) {
				parts.add(parts(point));
			}
		}
		csl.put("date-parts", parts);
		if (!date.edtf().equals(date.isoInterval())) {
			csl.put("circa", true);
		}
		return csl;
	}

	private static List<Integer> parts(String isoDate) {
		List<Integer> parts = new ArrayList<>();
		for (String part : isoDate.split("-", -1)) {
			parts.add(Integer.valueOf(part));
		}
		return parts;
	}

	static Source read(Map<String, Object> csl) {
		Map<?, ?> custom = (csl.get(CUSTOM) instanceof Map<?, ?> map) ? map : Map.of();
		return new Source(required(csl, "id"), required(csl, "type"), required(csl, "title"),
				contributors(csl.get("author")), contributors(csl.get("editor")), issued(custom.get(EDTF)),
				text(csl, "container-title"), text(csl, "collection-title"), text(csl, "publisher"),
				text(csl, "publisher-place"), text(csl, "volume"), text(csl, "issue"), text(csl, "page"),
				text(csl, "edition"), text(csl, "genre"), text(csl, "number"), text(csl, "URL"), text(csl, "DOI"),
				text(csl, "ISBN"), accessed(csl.get("accessed")), text(custom, "archived"), text(csl, "note"),
				Boolean.TRUE.equals(custom.get("weak")));
	}

	private static String required(Map<String, Object> csl, String key) {
		String value = text(csl, key);
		if (value == null) {
			throw new IllegalArgumentException("A record must have \"" + key + "\"");
		}
		return value;
	}

	private static @Nullable String text(Map<?, ?> map, String key) {
		Object value = map.get(key);
		return (value != null) ? value.toString() : null;
	}

	private static List<Contributor> contributors(@Nullable Object value) {
		List<Contributor> contributors = new ArrayList<>();
		if (value instanceof List<?> list) {
			for (Object item : list) {
				if (item instanceof Map<?, ?> name) {
					contributors.add(new Contributor(text(name, "family"), text(name, "given"), text(name, "literal")));
				}
			}
		}
		return contributors;
	}

	private static @Nullable HistoricalDate issued(@Nullable Object edtf) {
		return (edtf != null) ? HistoricalDate.parse(edtf.toString()) : null;
	}

	private static @Nullable LocalDate accessed(@Nullable Object value) {
		if (value instanceof Map<?, ?> date && date.get("date-parts") instanceof List<?> dates && !dates.isEmpty()
				&& dates.get(0) instanceof List<?> parts && parts.size() == 3) {
			return LocalDate.of(number(parts.get(0)), number(parts.get(1)), number(parts.get(2)));
		}
		return null;
	}

	private static int number(@Nullable Object value) {
		return Integer.parseInt(String.valueOf(value));
	}

}
