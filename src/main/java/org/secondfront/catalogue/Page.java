package org.secondfront.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.secondfront.vocabulary.PageKind;

/**
 * The identity of a page, which never dies.
 */
@Entity
@Immutable
@Table(name = "page")
@SuppressWarnings("NullAway.Init")
public class Page {

	@Id
	long id;

	@Enumerated(EnumType.STRING)
	PageKind kind;

	int firstEdition;

	protected Page() {
		// for JPA
	}

}
