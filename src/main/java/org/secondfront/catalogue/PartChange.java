package org.secondfront.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a version changed in one part of its page. Stored with the version, as JSON.
 *
 * @param part the part, as readers know it: a heading, {@code Summary}, a key fact's
 * label
 * @param anchor the name of the section in the text; null for a part that has none
 * @param kind what changed there
 * @param before what no longer stands there; may be empty
 * @param after what stands there now; may be empty
 */
public record PartChange(String part, @Nullable String anchor, Kind kind, List<String> before, List<String> after) {

	/** Keep copies, so that nothing changes afterwards. */
	public PartChange {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/**
	 * Whether this is a change of fact, and not of wording alone.
	 * @return true unless only the words are others
	 */
	public boolean factual() {
		return this.kind != Kind.WORDING;
	}

	/**
	 * The change in one line, without the part.
	 * @return such as {@code number: 120,000 → 130,000}
	 */
	public String inWords() {
		if (this.before.isEmpty() && this.after.isEmpty()) {
			return this.kind.words();
		}
		if (this.before.isEmpty()) {
			return this.kind.words() + ": added " + String.join("; ", this.after);
		}
		if (this.after.isEmpty()) {
			return this.kind.words() + ": removed " + String.join("; ", this.before);
		}
		return this.kind.words() + ": " + String.join("; ", this.before) + " → " + String.join("; ", this.after);
	}

	/**
	 * What changed in a part.
	 */
	public enum Kind {

		/** A dated correction was made. */
		CORRECTION("correction"),

		/** A key fact, or a fact that only the kind of the page has. */
		FACT("fact"),

		/** A date. */
		DATE("dates"),

		/** A number that is no date. */
		NUMBER("numbers"),

		/** Whom or what place the part names, with a link. */
		NAME("names"),

		/** What else the part links to. */
		LINK("links"),

		/** What the part rests on. */
		CITATION("citations"),

		/** The part itself is new, or gone. */
		SECTION("section"),

		/** The words, and none of the above. */
		WORDING("wording");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		/**
		 * What it is called in a list.
		 * @return the words, in small letters
		 */
		public String words() {
			return this.words;
		}

	}

}
