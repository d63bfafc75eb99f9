package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * The body of a version as HTML, made when it was published.
 */
@Entity
@Immutable
@Table(name = "rendering")
@SuppressWarnings("NullAway.Init")
public class Rendering {

	@Id
	long versionId;

	String inputHash;

	String html;

	String notes;

	String questions;

	String answers;

	protected Rendering() {
		// for JPA
	}

}
