package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * What the site says of itself, as it stood from one edition until another.
 */
@Entity
@Immutable
@Table(name = "site")
@SuppressWarnings("NullAway.Init")
public class SiteSettings {

	@Id
	long id;

	int since;

	int until;

	String title;

	String tagline;

	String baseAddress;

	/** Who publishes the site, and the author of every page of it. */
	String publisher;

	String licenceName;

	String licenceAddress;

	/** Where to report an error: a mail or web address. */
	String contact;

	protected SiteSettings() {
		// for JPA
	}

}
