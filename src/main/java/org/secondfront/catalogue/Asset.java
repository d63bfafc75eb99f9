package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * An image.
 */
@Entity
@Immutable
@Table(name = "asset")
@SuppressWarnings("NullAway.Init")
public class Asset {

	/** Its digest, in hexadecimal. */
	@Id
	String sha256;

	String mediaType;

	int width;

	int height;

	byte[] bytes;

	protected Asset() {
		// for JPA
	}

}
