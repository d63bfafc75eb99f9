package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Where an event or a claim is treated, or a step of a trail.
 */
@Entity
@Immutable
@Table(name = "treatment")
@SuppressWarnings("NullAway.Init")
public class Treatment {

	@Id
	long id;

	long versionId;

	int until;

	int position;

	long targetId;

	/** The section of the target; null for the whole page. */
	@Nullable String targetAnchor;

	/** Why a trail comes here; empty otherwise. */
	String sentence;

	protected Treatment() {
		// for JPA
	}

}
