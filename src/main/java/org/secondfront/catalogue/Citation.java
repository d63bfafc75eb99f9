package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One use of a source in one note of a page.
 */
@Entity
@Immutable
@Table(name = "citation")
@SuppressWarnings("NullAway.Init")
public class Citation {

	@Id
	long id;

	long versionId;

	long pageId;

	int until;

	int noteNo;

	int position;

	@Nullable String section;

	long sourceId;

	/**
	 * The places in the source, such as {@code p. 112, 140}; empty when the whole is
	 * meant.
	 */
	String locator;

	protected Citation() {
		// for JPA
	}

}
