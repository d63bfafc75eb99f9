package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A key fact shown under the summary.
 */
@Entity
@Immutable
@Table(name = "fact")
@SuppressWarnings("NullAway.Init")
public class Fact {

	@Id
	long id;

	long versionId;

	int position;

	String label;

	String value;

	protected Fact() {
		// for JPA
	}

}
