package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a place has beside what every page has.
 */
@Entity
@Immutable
@Table(name = "place_detail")
@SuppressWarnings("NullAway.Init")
public class PlaceDetail {

	@Id
	long versionId;

	/** Degrees north. */
	@Nullable Double lat;

	/** Degrees east. */
	@Nullable Double lon;

	@Nullable String nameThen;

	@Nullable String nameNow;

	protected PlaceDetail() {
		// for JPA
	}

}
