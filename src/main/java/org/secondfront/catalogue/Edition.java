package org.secondfront.catalogue;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The whole of the content as it stood after one publication.
 */
@Entity
@Immutable
@Table(name = "edition")
@SuppressWarnings("NullAway.Init")
public class Edition {

	/** What {@code until} says while a version is live. */
	public static final int LIVE = Integer.MAX_VALUE;

	@Id
	int number;

	Instant publishedAt;

	String message;

	String inputDigest;

	@Nullable Integer restores;

	protected Edition() {
		// for JPA
	}

}
