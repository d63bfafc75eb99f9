package org.secondfront.citation;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Writes a work as RIS.
 */
final class Ris {

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("article", "JOUR"),
			Map.entry("article-journal", "JOUR"), Map.entry("article-magazine", "MGZN"),
			Map.entry("article-newspaper", "NEWS"), Map.entry("bill", "BILL"), Map.entry("book", "BOOK"),
			Map.entry("chapter", "CHAP"), Map.entry("classic", "CLSWK"), Map.entry("dataset", "DATA"),
			Map.entry("entry", "ENCYC"), Map.entry("entry-dictionary", "DICT"),
			Map.entry("entry-encyclopedia", "ENCYC"), Map.entry("hearing", "HEAR"), Map.entry("legal_case", "CASE"),
			Map.entry("legislation", "STAT"), Map.entry("manuscript", "MANSCPT"), Map.entry("map", "MAP"),
			Map.entry("motion_picture", "MPCT"), Map.entry("pamphlet", "PAMP"), Map.entry("paper-conference", "CPAPER"),
			Map.entry("personal_communication", "PCOMM"), Map.entry("post", "BLOG"), Map.entry("post-weblog", "BLOG"),
			Map.entry("report", "RPRT"), Map.entry("thesis", "THES"), Map.entry("webpage", "ELEC"));

	private final StringBuilder lines = new StringBuilder();

	private Ris() {
	}

	static String write(Source source) {
		Ris ris = new Ris();
		ris.line("TY", TYPES.getOrDefault(source.type(), "GEN"));
		source.authors().forEach((author) -> ris.line("AU", name(author)));
		ris.line("TI", source.title());
		source.editors().forEach((editor) -> ris.line("A2", name(editor)));
		ris.line("T2", source.containerTitle());
		ris.line("T3", source.collectionTitle());
		ris.line("PB", source.publisher());
		ris.line("CY", source.publisherPlace());
		ris.line("VL", source.volume());
		ris.line("IS", (source.issue() != null) ? source.issue() : source.number());
		ris.line("ET", source.edition());
		String[] pages = (source.page() != null) ? source.page().split("\\s*[-–]+\\s*", 2) : new String[] { "" };
		ris.line("SP", pages[0]);
		ris.line("EP", (pages.length > 1) ? pages[1] : null);
		String issued = source.issuedFrom();
		ris.line("PY", issued.split("-", -1)[0]);
		ris.line("DA", day(issued));
		ris.line("DO", (source.doi() != null) ? source.bareDoi() : null);
		ris.line("SN", source.isbn());
		ris.line("UR", source.url());
		ris.line("Y2", (source.accessed() != null) ? day(source.accessed().toString()) : null);
		ris.line("ID", source.id());
		return ris.lines + "ER  - \r\n";
	}

	/** A comma behind the name of a body tells that it is not to be taken apart. */
	private static String name(Contributor person) {
		return (person.family() == null) ? person.name() + ","
				: person.family() + ((person.given() != null) ? ", " + person.given() : "");
	}

	/** The three parts of a day, of which the latter two may be missing. */
	private static @Nullable String day(String iso) {
		return iso.isEmpty() ? null : (iso + "--").replaceFirst("^(\\d+)-(\\d*)-(\\d*)-*$", "$1/$2/$3");
	}

	private void line(String tag, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			// a line that begins like a tag would be one
			this.lines.append(tag).append("  - ").append(value.strip().replaceAll("\\s+", " ")).append("\r\n");
		}
	}

}
