package org.secondfront.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a work: what is counted, and which of it.
 *
 * @param unit what is counted
 * @param value which, such as {@code 112} or {@code 37–38}; the whole text where nothing
 * is counted
 */
public record Locator(Unit unit, String value) {

	private static final Pattern FORM = Pattern.compile("(\\p{L}+\\.?)\\s+(\\S.*)");

	/**
	 * Read a locator as editors write it, such as {@code p. 112} or {@code ch. 3}.
	 * @param text the text
	 * @return the locator; one without a unit where the text does not begin with a known
	 * one
	 */
	public static Locator parse(String text) {
		String trimmed = text.strip();
		Matcher matcher = FORM.matcher(trimmed);
		if (matcher.matches()) {
			Optional<Unit> unit = Unit.ofWord(matcher.group(1));
			if (unit.isPresent()) {
				return new Locator(unit.get(), matcher.group(2).replace('-', '–'));
			}
		}
		if (trimmed.matches("\\d+(?:[-–]\\d+)?")) {
			return new Locator(Unit.PAGE, trimmed.replace('-', '–'));
		}
		return new Locator(Unit.NONE, trimmed);
	}

	/**
	 * The locator as a note has it.
	 * @return the words, such as {@code p. 112} or {@code pp. 37–38}
	 */
	@Override
	public String toString() {
		if (this.unit == Unit.NONE) {
			return this.value;
		}
		boolean several = this.value.matches(".*(?:–|,|&| and ).*");
		return (several ? this.unit.several : this.unit.one) + " " + this.value;
	}

	/**
	 * What can be counted in a work.
	 */
	public enum Unit {

		/** A page. */
		PAGE("p.", "pp.", "page", "pages", "pg."),

		/** A chapter. */
		CHAPTER("ch.", "chs.", "chap.", "chapter", "chapters"),

		/** A volume. */
		VOLUME("vol.", "vols.", "volume", "volumes"),

		/** A number of a series, or of a document in an edition. */
		NUMBER("no.", "nos.", "number", "numbers"),

		/** A document. */
		DOCUMENT("doc.", "docs.", "document", "documents"),

		/** A paragraph. */
		PARAGRAPH("para.", "paras.", "paragraph", "paragraphs"),

		/** A section. */
		SECTION("sec.", "secs.", "section", "sections"),

		/** A column. */
		COLUMN("col.", "cols.", "column", "columns"),

		/** A folio. */
		FOLIO("fol.", "fols.", "folio", "folios"),

		/** A note. */
		NOTE("n.", "nn.", "note", "notes"),

		/** An item of a list. */
		ITEM("item", "items"),

		/** An article of a treaty or law. */
		ARTICLE("art.", "arts.", "article", "articles"),

		/** Nothing: the value says it all. */
		NONE("", "");

		private final String one;

		private final String several;

		private final String[] others;

		Unit(String one, String several, String... others) {
			this.one = one;
			this.several = several;
			this.others = others;
		}

		private static Optional<Unit> ofWord(String word) {
			return Arrays.stream(values()).filter((unit) -> unit != NONE && unit.answersTo(word)).findFirst();
		}

		private boolean answersTo(String word) {
			return same(this.one, word) || same(this.several, word)
					|| Arrays.stream(this.others).anyMatch((other) -> same(other, word));
		}

		private static boolean same(String name, String word) {
			return name.equalsIgnoreCase(word) || name.equalsIgnoreCase(word + ".");
		}

	}

}
