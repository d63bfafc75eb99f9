package org.secondfront.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that a version of a page says, as far as versions are compared by it: a row
 * of the view {@code version_content}.
 *
 * @param kind the name of its kind
 * @param title its title
 * @param summary its summary
 * @param edtf the date or span of its subject
 * @param erratumOn when a correction was made
 * @param erratum the correction
 * @param html its text; null if there is none
 * @param notes its notes; null if there are none
 * @param front what else the front matter says, as JSON
 * @param sourceSha256 the digest of the text it came from
 * @param details what only its kind has, as JSON
 * @param facts its key facts, as JSON
 * @param uses what it refers to, as JSON
 */
public record VersionContent(String kind, String title, String summary, @Nullable String edtf,
		@Nullable LocalDate erratumOn, @Nullable String erratum, @Nullable String html, @Nullable String notes,
		String front, String sourceSha256, String details, String facts, String uses) {

	/** The part that holds the notes. */
	public static final String NOTES = "Notes";

	/** The columns of the view, in the order of the components. */
	public static final String COLUMNS = "kind, title, summary, edtf, erratum_on, erratum, html, notes, front::text, "
			+ "source_sha256, details::text, facts::text, uses::text";

	/** Names of columns as readers know them. */
	private static final Map<String, String> LABELS = Map.of("born", "Born", "died", "Died", "country", "Country",
			"roles", "Offices", "lat", "Latitude", "lon", "Longitude", "name_then", "Name then", "name_now", "Name now",
			"entry", "Record", "weak", "Weak source");

	/**
	 * The page as parts that a reader knows, each with its words.
	 * @return title, summary, facts, sections and notes, in the order of the page
	 */
	public List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		parts.add(Part.of("Title", this.title));
		parts.add(Part.of("Summary", this.summary));
		if (this.edtf != null) {
			parts.add(Part.of("Dates", HistoricalDate.parse(this.edtf).inWords()));
		}
		keyFacts().forEach((label, value) -> parts.add(Part.of(label, value)));
		particulars().forEach((label, value) -> parts.add(Part.of(label, value)));
		if (this.erratum != null) {
			parts.add(Part.of("Correction",
					HistoricalDate.parse(String.valueOf(this.erratumOn)).inWords() + ": " + this.erratum));
		}
		related(parts);
		if (!elsewhere().isEmpty()) {
			parts.add(new Part("Elsewhere", null,
					elsewhere().stream().map((other) -> other.named() + ": " + other.differs()).toList()));
		}
		for (BodyText.Section section : sections()) {
			if (section.anchor() != null || !section.blocks().isEmpty()) {
				parts.add(new Part(section.heading(), section.anchor(), List.copyOf(section.blocks())));
			}
		}
		if (this.notes != null && !this.notes.isEmpty()) {
			parts.add(new Part(NOTES, null, noteBlocks()));
		}
		return parts;
	}

	private void related(List<Part> parts) {
		List<String> relations = references().stream()
			.filter((use) -> use.use().equals("RELATION"))
			.map((use) -> use.title() + ": " + use.more().replaceFirst("^\\S+ ", ""))
			.toList();
		if (!relations.isEmpty()) {
			parts.add(new Part("Related", null, relations));
		}
	}

	/** Its key facts, by label, in order. */
	Map<String, String> keyFacts() {
		Map<String, String> labelled = new LinkedHashMap<>();
		for (List<String> fact : read(this.facts, new TypeReference<List<List<String>>>() {
		})) {
			labelled.put(fact.get(0), fact.get(1));
		}
		return labelled;
	}

	/** What only its kind has, by label; what is not told left out. */
	Map<String, String> particulars() {
		Map<String, String> labelled = new LinkedHashMap<>();
		read(this.details, new TypeReference<Map<String, @Nullable Object>>() {
		}).forEach((name, value) -> {
			if (value != null && !name.equals("csl") && !value.equals(List.of()) && !value.equals(false)) {
				labelled.put(label(name), said(name, value));
			}
		});
		return labelled;
	}

	private static String label(String name) {
		return LABELS.getOrDefault(name, Character.toUpperCase(name.charAt(0)) + name.substring(1));
	}

	private static String said(String name, Object value) {
		if (value instanceof List<?> list) {
			return String.join("; ", list.stream().map(String::valueOf).toList());
		}
		String text = String.valueOf(value);
		return switch (name) {
			case "entry" -> BodyText.line(text);
			case "born", "died" -> HistoricalDate.parse(text).inWords();
			default -> text;
		};
	}

	/** The record of a source, every field of it; empty for other kinds. */
	String record() {
		return String.valueOf(read(this.details, new TypeReference<Map<String, @Nullable Object>>() {
		}).get("csl"));
	}

	/** The references on other sites that its front matter names. */
	List<Elsewhere> elsewhere() {
		List<Elsewhere> others = read(this.front, new TypeReference<Front>() {
		}).elsewhere();
		return (others != null) ? others : List.of();
	}

	List<BodyText.Section> sections() {
		return BodyText.sections((this.html != null) ? this.html : "");
	}

	List<String> noteBlocks() {
		return BodyText.sections((this.notes != null) ? this.notes : "").get(0).blocks();
	}

	List<Use> references() {
		return read(this.uses, new TypeReference<List<Use>>() {
		});
	}

	private static <T> T read(String json, TypeReference<T> type) {
		return JsonMapper.shared().readValue(json, type);
	}

	/**
	 * What is read of the front matter.
	 *
	 * @param elsewhere references on other sites; null for none
	 */
	private record Front(@Nullable List<Elsewhere> elsewhere) {
	}

	/**
	 * A reference on another site.
	 *
	 * @param title its title
	 * @param url its address
	 * @param differs what is said of it
	 */
	record Elsewhere(String title, String url, String differs) {

		/** Which reference it is. */
		String named() {
			return this.title + ", " + this.url;
		}

	}

	/**
	 * A part of a page.
	 *
	 * @param name the part, as readers know it
	 * @param anchor the name of a section; null for what is none
	 * @param blocks its words, block by block
	 */
	public record Part(String name, @Nullable String anchor, List<String> blocks) {

		static Part of(String name, String text) {
			return new Part(name, null, text.isEmpty() ? List.of() : List.of(text));
		}

	}

	/**
	 * A reference to another page.
	 *
	 * @param use how: LINK, PERSON, PLACE, RELATION, TREATMENT or CITATION
	 * @param section the section it stands in
	 * @param page the identity of the other page
	 * @param kind the name of its kind
	 * @param title its title
	 * @param more what else belongs to it: an anchor, a locator, a type and a reason
	 */
	record Use(String use, @Nullable String section, long page, String kind, String title, String more) {
	}

}
