package org.secondfront.catalogue;

import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a source has beside what every page has.
 */
@Entity
@Immutable
@Table(name = "source_detail")
@SuppressWarnings("NullAway.Init")
public class SourceDetail {

	@Id
	long versionId;

	/** The record in the terms of CSL-JSON. */
	@JdbcTypeCode(SqlTypes.JSON)
	Map<String, Object> csl;

	/** Its entry in a bibliography, as HTML made when it was published. */
	String entry;

	/** Whether it must not stand alone as evidence. */
	boolean weak;

	protected SourceDetail() {
		// for JPA
	}

}
