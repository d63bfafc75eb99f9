package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A person or place that the front matter of a page names.
 */
@Entity
@Immutable
@Table(name = "mention")
@SuppressWarnings("NullAway.Init")
public class Mention {

	@Id
	long id;

	long versionId;

	long pageId;

	int until;

	@Enumerated(EnumType.STRING)
	MentionRole role;

	int position;

	long targetId;

	protected Mention() {
		// for JPA
	}

}
