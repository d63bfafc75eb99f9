package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A link from the text of one page to another.
 */
@Entity
@Immutable
@Table(name = "link")
@SuppressWarnings("NullAway.Init")
public class Link {

	@Id
	long id;

	long versionId;

	long pageId;

	int until;

	int position;

	/** The anchor of the section the link stands in; null before the first heading. */
	@Nullable String section;

	/** The words around the link. */
	String sentence;

	long targetId;

	@Nullable String targetAnchor;

	protected Link() {
		// for JPA
	}

}
