package org.secondfront.page;

import org.jspecify.annotations.Nullable;

/**
 * What every page says of the site.
 *
 * @param title its name
 * @param tagline what it is, in one line
 * @param baseAddress where it lives, without a slash at the end
 * @param publisher who publishes it
 * @param licenceName the licence of its text
 * @param licenceAddress where that can be read
 * @param contact where to report an error: a mail or web address
 * @param edition the edition that is shown; null before the first
 */
public record SiteView(String title, String tagline, String baseAddress, String publisher, String licenceName,
		String licenceAddress, String contact, @Nullable EditionMark edition) {

	/**
	 * The number of the edition that is shown.
	 * @return the number; 0 before the first edition, in which there is no page
	 */
	public int number() {
		return (this.edition != null) ? this.edition.number() : 0;
	}

}
