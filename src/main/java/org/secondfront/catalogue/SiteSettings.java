package org.secondfront.catalogue;

import java.util.List;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

	/**
	 * The lanes of the timeline, each with {@code key}, {@code label}, {@code colour}.
	 */
	@JdbcTypeCode(SqlTypes.JSON)
	List<Map<String, String>> lanes;

	protected SiteSettings() {
		// for JPA
	}

}
