package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A place within a page that links can point at.
 */
@Entity
@Immutable
@Table(name = "anchor")
@SuppressWarnings("NullAway.Init")
public class Anchor {

	@Id
	long id;

	long versionId;

	long pageId;

	int until;

	String name;

	@Enumerated(EnumType.STRING)
	AnchorKind kind;

	String heading;

	int level;

	int position;

	protected Anchor() {
		// for JPA
	}

}
