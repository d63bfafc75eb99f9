package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.secondfront.vocabulary.RelationType;

/**
 * A typed, reasoned link between two pages, written at one end.
 */
@Entity
@Immutable
@Table(name = "relation")
@SuppressWarnings("NullAway.Init")
public class Relation {

	@Id
	long id;

	long versionId;

	long pageId;

	int until;

	int position;

	long targetId;

	@Enumerated(EnumType.STRING)
	RelationType type;

	String because;

	protected Relation() {
		// for JPA
	}

}
