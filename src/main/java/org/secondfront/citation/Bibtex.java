package org.secondfront.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes a work as BibTeX, in UTF-8.
 */
final class Bibtex {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final Map<String, String> COMMANDS = Map.of("\\", "\\textbackslash{}", "~", "\\textasciitilde{}",
			"^", "\\textasciicircum{}");

	private Bibtex() {
	}

	static String write(Source source) {
		Map<String, String> fields = new LinkedHashMap<>();
		put(fields, "author", names(source.authors()));
		// the second pair of braces keeps the capitals as they are
		fields.put("title", "{" + escape(source.title()) + "}");
		put(fields, "editor", names(source.editors()));
		container(fields, source);
		text(fields, "series", source.collectionTitle());
		text(fields, "publisher", source.publisher());
		text(fields, "address", source.publisherPlace());
		text(fields, "volume", source.volume());
		text(fields, "number", (source.issue() != null) ? source.issue() : source.number());
		text(fields, "edition", source.edition());
		text(fields, "pages", (source.page() != null) ? source.page().replaceAll("\\s*[-–]+\\s*", "--") : null);
		put(fields, "doi", (source.doi() != null) ? source.bareDoi() : null);
		text(fields, "isbn", source.isbn());
		put(fields, "url", (source.url() != null) ? source.url().replace("{", "%7B").replace("}", "%7D") : null);
		put(fields, "urldate", (source.accessed() != null) ? source.accessed().toString() : null);
		String body = fields.entrySet()
			.stream()
			.map((field) -> "  " + field.getKey() + " = {" + field.getValue() + "},\n")
			.collect(Collectors.joining());
		return "@" + type(source.type()) + "{" + source.id() + ",\n" + body + date(source) + "}\n";
	}

	private static String type(String type) {
		return switch (type) {
			case "book", "classic", "collection" -> "book";
			case "chapter", "entry", "entry-dictionary", "entry-encyclopedia" -> "incollection";
			case "article", "article-journal", "article-magazine", "article-newspaper", "review", "review-book" ->
				"article";
			case "paper-conference" -> "inproceedings";
			case "report" -> "techreport";
			case "thesis" -> "phdthesis";
			case "pamphlet" -> "booklet";
			case "manuscript", "personal_communication" -> "unpublished";
			default -> "misc";
		};
	}

	private static void container(Map<String, String> fields, Source source) {
		String field = switch (type(source.type())) {
			case "article" -> "journal";
			case "incollection", "inproceedings" -> "booktitle";
			default -> "howpublished";
		};
		text(fields, field, source.containerTitle());
	}

	/** Months are macros, and macros stand outside braces. */
	private static String date(Source source) {
		String[] day = source.issuedFrom().split("-", -1);
		if (day[0].isEmpty()) {
			return "";
		}
		String year = "  year = {" + day[0] + "},\n";
		return (day.length > 1) ? year + "  month = " + MONTHS.get(Integer.parseInt(day[1]) - 1) + ",\n" : year;
	}

	private static @Nullable String names(List<Contributor> people) {
		return people.isEmpty() ? null : people.stream().map(Bibtex::name).collect(Collectors.joining(" and "));
	}

	private static String name(Contributor person) {
		if (person.family() == null) {
			return "{" + escape(person.name()) + "}";
		}
		return escape(person.family()) + ((person.given() != null) ? ", " + escape(person.given()) : "");
	}

	private static void text(Map<String, String> fields, String name, @Nullable String value) {
		put(fields, name, (value != null) ? escape(value) : null);
	}

	private static void put(Map<String, String> fields, String name, @Nullable String value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

	/** No brace of a value can close its field, and nothing in it is a command. */
	private static String escape(String text) {
		return text.codePoints()
			.mapToObj(Character::toString)
			.map((letter) -> COMMANDS.getOrDefault(letter, "&%$#_{}".contains(letter) ? "\\" + letter : letter))
			.collect(Collectors.joining());
	}

}
