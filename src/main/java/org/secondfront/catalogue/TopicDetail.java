package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * What a topic has beside what every page has.
 */
@Entity
@Immutable
@Table(name = "topic_detail")
@SuppressWarnings("NullAway.Init")
public class TopicDetail {

	@Id
	long versionId;

	/** The name of its colour. */
	String accent;

	/** Its short name, for furniture. */
	String label;

	protected TopicDetail() {
		// for JPA
	}

}
