package org.secondfront.citation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who made a work: a person with a family name, or a body or byline known by one
 * name.
 *
 * @param family the family name of a person; null for a body
 * @param given the given names of a person
 * @param literal the whole name of a body; null for a person
 */
public record Contributor(@Nullable String family, @Nullable String given, @Nullable String literal) {

	/**
	 * Check that there is one kind of name and only one.
	 */
	public Contributor {
		if ((family == null) == (literal == null)) {
			throw new IllegalArgumentException(
					"A contributor has either a family name or a literal name: write family and given, or literal");
		}
	}

	/**
	 * A person.
	 * @param family the family name
	 * @param given the given names; null if they are not known
	 * @return the person
	 */
	public static Contributor person(String family, @Nullable String given) {
		return new Contributor(family, given, null);
	}

	/**
	 * A body, or a byline that is not to be taken apart.
	 * @param name the whole name
	 * @return the body
	 */
	public static Contributor body(String name) {
		return new Contributor(null, null, name);
	}

	/**
	 * The name as running text has it.
	 * @return given names first
	 */
	public String name() {
		if (this.literal != null) {
			return this.literal;
		}
		return (this.given != null) ? this.given + " " + this.family : String.valueOf(this.family);
	}

}
