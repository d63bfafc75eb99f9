package org.secondfront.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A work as the citation processor is told of it: its title between marks, and marks in
 * place of its addresses, with which the processor's typography must not meddle.
 */
final class WorkRecord {

	private static final String URL = "\uE004";

	private static final String DOI = "\uE005";

	private static final String RESOLVER = "https://doi.org/";

	/** The characters that our marks are taken from. */
	private static final Pattern MARKS = Pattern.compile("[\uE000-\uE00F]");

	/** Letters of a script in which titles have no capitals of the English kind. */
	private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

	/**
	 * Where the Chicago Manual (7.46) breaks an address: behind a colon, the double slash
	 * and an equals sign, before any other mark, so that none is taken for the end of a
	 * sentence or a hyphen; never before the last character. The text is escaped.
	 */
	private static final Pattern BREAK = Pattern
		.compile("(?<=//|[:=])(?!/)(?=.)|(?<![:/])(?=[/~.,\\-_?#%].)|(?=&amp;)");

	private WorkRecord() {
	}

	/** For a bibliography, which says where a work can be read. */
	static Map<String, Object> withAddress(Source source) {
		Map<String, Object> record = withoutAddress(source);
		if (source.url() != null) {
			record.put("URL", URL);
		}
		if (source.doi() != null) {
			record.put("DOI", DOI);
		}
		if (source.accessed() != null) {
			record.put("accessed", source.toCsl().get("accessed"));
		}
		return record;
	}

	/** For a note, which leaves that to the work's own page. */
	static Map<String, Object> withoutAddress(Source source) {
		Map<String, Object> record = new LinkedHashMap<>();
		source.toCsl()
			.forEach((key, value) -> record.put(key,
					(value instanceof String text) ? MARKS.matcher(text).replaceAll("") : value));
		record.put("title", Markup.TITLE_BEGIN + String.valueOf(record.get("title")) + Markup.TITLE_END);
		if (OTHER_SCRIPT.matcher(source.title()).find()) {
			// titles of other languages are left as they are written
			record.put("language", "mul");
		}
		if (source.edition() != null) {
			record.put("edition", ordinal(source.edition()));
		}
		record.remove("URL");
		record.remove("DOI");
		record.remove("accessed");
		return record;
	}

	/** Put the addresses where their marks are. */
	static String withAddresses(String html, Source source) {
		return html.replace(RESOLVER + DOI, breakable(Markup.escape(resolved(source))))
			.replace(URL, (source.url() != null) ? breakable(Markup.escape(source.url())) : "");
	}

	/** Put links where the marks of addresses are. */
	static String withLinks(String html, Source source) {
		return html.replace(RESOLVER + DOI, link(resolved(source))).replace(URL, link(source.url()));
	}

	/** An edition with the ending of its number, which the processor leaves out. */
	private static String ordinal(String edition) {
		if (!edition.matches("[1-9]\\d{0,8}")) {
			return edition;
		}
		int ending = Integer.parseInt(edition) % 100;
		return edition + switch ((ending / 10 == 1) ? 0 : ending % 10) {
			case 1 -> "st";
			case 2 -> "nd";
			case 3 -> "rd";
			default -> "th";
		};
	}

	private static String resolved(Source source) {
		return (source.doi() != null) ? RESOLVER + source.bareDoi() : "";
	}

	private static String link(@Nullable String address) {
		if (address == null) {
			return "";
		}
		String escaped = address.replace("&", "&amp;").replace("\"", "%22").replace("<", "%3C").replace(">", "%3E");
		return "<a rel=\"external\" href=\"" + escaped + "\">" + breakable(escaped) + "</a>";
	}

	/** An address that may be broken, and is copied as one all the same. */
	private static String breakable(String address) {
		return BREAK.matcher(address).replaceAll("<wbr>");
	}

}
