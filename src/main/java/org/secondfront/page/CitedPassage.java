package org.secondfront.page;

import java.util.regex.Pattern;

/**
 * A passage of a page, as a citation names it.
 *
 * @param name its lasting name
 * @param number which passage of the page it is in the cited edition, from 1
 * @param heading the heading of the section it stands in; empty before the first
 */
public record CitedPassage(String name, int number, String heading) {

	/** What every name of a passage is like. */
	public static final String NAME = "p-[0-9a-f]{8}(?:-[0-9]{1,4})?";

	private static final Pattern WHOLE = Pattern.compile(NAME);

	/**
	 * What leads to it behind the lasting address of a page.
	 * @return such as {@code /passages/p-3f9a2c10}
	 */
	public String fragment() {
		return fragment(this.name);
	}

	/** What names it in a note. */
	String place() {
		if (this.heading.isEmpty()) {
			return "para. " + this.number;
		}
		// as with titles: a comma stands within the quotation marks, and not after
		// another mark
		String comma = this.heading.matches("(?s).*[?!.]") ? "" : ",";
		return "under “" + this.heading + comma + "” para. " + this.number;
	}

	/**
	 * What leads to a passage behind the lasting address of a page.
	 * @param name the name of the passage, as it was asked for
	 * @return as above; empty if no passage has such a name
	 */
	static String fragment(String name) {
		return WHOLE.matcher(name).matches() ? "/passages/" + name : "";
	}

}
