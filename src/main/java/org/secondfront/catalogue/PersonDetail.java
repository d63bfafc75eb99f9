package org.secondfront.catalogue;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a person has beside what every page has.
 */
@Entity
@Immutable
@Table(name = "person_detail")
@SuppressWarnings("NullAway.Init")
public class PersonDetail {

	@Id
	long versionId;

	/** EDTF. */
	@Nullable String born;

	/** EDTF. */
	@Nullable String died;

	@Nullable String country;

	List<String> roles;

	protected PersonDetail() {
		// for JPA
	}

}
