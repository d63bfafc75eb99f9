package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * What an event has beside what every page has.
 */
@Entity
@Immutable
@Table(name = "event_detail")
@SuppressWarnings("NullAway.Init")
public class EventDetail {

	@Id
	long versionId;

	/** The key of its lane. */
	String lane;

	protected EventDetail() {
		// for JPA
	}

}
