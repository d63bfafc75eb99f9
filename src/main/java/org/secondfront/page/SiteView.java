package org.secondfront.page;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

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
 * @param former how the page that is shown stands now, where a former edition was asked
 * for; null where the current one is shown
 */
public record SiteView(String title, String tagline, String baseAddress, String publisher, String licenceName,
		String licenceAddress, String contact, @Nullable EditionMark edition, @Nullable Former former) {

	/**
	 * The site as the current edition has it.
	 * @param title its name
	 * @param tagline what it is, in one line
	 * @param baseAddress where it lives
	 * @param publisher who publishes it
	 * @param licenceName the licence of its text
	 * @param licenceAddress where that can be read
	 * @param contact where to report an error
	 * @param edition the current edition; null before the first
	 */
	public SiteView(String title, String tagline, String baseAddress, String publisher, String licenceName,
			String licenceAddress, String contact, @Nullable EditionMark edition) {
		this(title, tagline, baseAddress, publisher, licenceName, licenceAddress, contact, edition, null);
	}

	/**
	 * The number of the edition that is shown.
	 * @return the number; 0 before the first edition, in which there is no page
	 */
	public int number() {
		return (this.edition != null) ? this.edition.number() : 0;
	}

	/**
	 * What comes before the path of a page in the edition that is shown.
	 * @return such as {@code /editions/3} where that edition was asked for by its number;
	 * else empty
	 */
	public String prefix() {
		return (this.former != null) ? "/editions/" + number() : "";
	}

	/**
	 * Where to report an error on a page of the catalogue, with the subject filled in.
	 * @param path the path of the page; null for a page that is none of the catalogue
	 * @return a mail or web address, which names page and edition; empty if there is
	 * nobody to tell
	 */
	public String report(@Nullable String path) {
		if (this.contact.isEmpty() || path == null) {
			return this.contact;
		}
		String subject = "Error on " + this.baseAddress + prefix() + path + ", edition " + number();
		// trackers of issues know a title, mail knows a subject
		String field = this.contact.startsWith("mailto:") ? "subject=" : "title=";
		return this.contact + ((this.contact.indexOf('?') < 0) ? "?" : "&") + field
				+ UriUtils.encode(subject, StandardCharsets.UTF_8);
	}

	/**
	 * The site as it stood, lived in as it does now.
	 * @param now the site as the current edition has it
	 * @param page how the page that is shown stands now
	 * @return the site for showing a page of a former edition
	 */
	public SiteView asFormer(SiteView now, Former page) {
		return new SiteView(this.title, this.tagline, now.baseAddress, this.publisher, this.licenceName,
				this.licenceAddress, now.contact, this.edition, page);
	}

	/**
	 * How a page of a former edition stands now.
	 *
	 * @param current the current edition
	 * @param href where the page lives now; null if it was retired
	 */
	public record Former(EditionMark current, @Nullable String href) {
	}

}
