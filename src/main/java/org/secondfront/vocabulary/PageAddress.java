package org.secondfront.vocabulary;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a page is called: its kind and its slug. Its path on the site follows from both.
 *
 * @param kind the kind of page
 * @param slug the last part of the address: lower-case letters, digits and single hyphens
 */
public record PageAddress(PageKind kind, String slug) implements Comparable<PageAddress> {

	/** No slug is longer: nothing longer needs to be looked for. */
	private static final int LONGEST = 200;

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/**
	 * Whether a text can be a slug at all.
	 * @param text the text, from wherever
	 * @return whether it is of lower-case letters, digits and single hyphens, and not too
	 * long
	 */
	public static boolean isSlug(String text) {
		return text.length() <= LONGEST && SLUG.matcher(text).matches();
	}

	/**
	 * The path of the page on the site.
	 * @return the path, such as {@code /articles/tehran-conference}
	 */
	public String path() {
		return "/" + this.kind.segment() + "/" + this.slug;
	}

	@Override
	public int compareTo(PageAddress other) {
		int byKind = this.kind.compareTo(other.kind);
		return (byKind != 0) ? byKind : this.slug.compareTo(other.slug);
	}

	// written out, since what a record brings is several times slower until the better
	// compiler has seen it, and a check of many pages is over before that
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof PageAddress it && this.kind == it.kind && this.slug.equals(it.slug));
	}

	@Override
	public int hashCode() {
		return 31 * this.slug.hashCode() + this.kind.ordinal();
	}

	/**
	 * The short form in which editors and reports name the page.
	 * @return kind and slug, such as {@code articles/tehran-conference}
	 */
	@Override
	public String toString() {
		return this.kind.segment() + "/" + this.slug;
	}

}
